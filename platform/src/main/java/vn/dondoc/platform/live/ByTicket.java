package vn.dondoc.platform.live;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An endpoint whose caller is known by a one-use ticket instead of a bearer token. It is {@code
 * PermitAll} to the framework and refuses without a good ticket; the roles were checked when the
 * ticket was asked for.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ByTicket {}
