package vn.dondoc.platform.notebook;

import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Keeps the spans that would leave the service. */
class Spans {

  @Produces
  @Singleton
  InMemorySpanExporter kept() {
    return InMemorySpanExporter.create();
  }
}
