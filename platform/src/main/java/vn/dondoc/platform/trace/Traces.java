package vn.dondoc.platform.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Stores and continues traces. Ids are always there; whether spans are recorded and exported is
 * configuration.
 */
@ApplicationScoped
public class Traces {

  private static final String HEADER = "traceparent";
  private static final TextMapPropagator W3C = W3CTraceContextPropagator.getInstance();
  private static final TextMapGetter<String> STORED =
      new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(String traceparent) {
          return List.of(HEADER);
        }

        @Override
        public String get(String traceparent, String key) {
          return HEADER.equals(key) ? traceparent : null;
        }
      };

  @Inject Tracer tracer;

  /** The {@code traceparent} (W3C) of what runs now, null outside a trace. */
  public static String current() {
    Map<String, String> carrier = new HashMap<>();
    W3C.inject(Context.current(), carrier, Map::put);
    return carrier.get(HEADER);
  }

  /** The trace id of what runs now, 32 hexadecimal digits; all zero outside a trace. */
  public static String currentId() {
    return Span.current().getSpanContext().getTraceId();
  }

  /**
   * A span that continues a stored trace; the caller ends it.
   *
   * @param traceparent null, or unreadable, begins a new trace
   */
  public Span start(String traceparent, String name, SpanKind kind) {
    Context parent = W3C.extract(Context.root(), traceparent, STORED);
    return tracer.spanBuilder(name).setParent(parent).setSpanKind(kind).startSpan();
  }

  /** Lets what is logged belong to a stored trace, without a span of its own. */
  public static void within(String traceparent, Runnable act) {
    W3C.extract(Context.root(), traceparent, STORED).wrap(act).run();
  }

  /** Acts within a span that continues a stored trace. */
  public <T> T follow(String traceparent, String name, SpanKind kind, Supplier<T> act) {
    Span span = start(traceparent, name, kind);
    try {
      return Context.current().with(span).wrapSupplier(act).get();
    } catch (RuntimeException e) {
      // Without its message, which may quote what was sent.
      span.setStatus(StatusCode.ERROR, e.getClass().getSimpleName());
      throw e;
    } finally {
      span.end();
    }
  }
}
