package vn.dondoc.platform.event;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The wire type ({@code vn.dondoc.<aggregate>.<fact>.v1}) and the topic of an {@link Event}. */
@Retention(RUNTIME)
@Target(TYPE)
public @interface EventType {

  /** CloudEvents {@code type}. */
  String value();

  /** One of {@link Topics}. */
  String topic();
}
