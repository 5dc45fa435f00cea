package vn.dondoc.platform.rest;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.dondoc.platform.problem.CommonProblem;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.problem.FieldError;

/**
 * Reads the values of query parameters, and refuses by name what it cannot read: the framework
 * answers 404 for {@code ?plan=abc}, as if the address were wrong, and takes {@code ?dryRun=yes}
 * for false.
 */
@Provider
public class QueryValues implements ParamConverterProvider {

  /** What the framework gives for a primitive that is not there. */
  private static final String ABSENT = "0";

  private static final Map<Class<?>, Function<String, ?>> READERS =
      Map.of(
          UUID.class, UUID::fromString,
          LocalDate.class, LocalDate::parse,
          int.class, Integer::valueOf,
          Integer.class, Integer::valueOf,
          boolean.class, text -> !text.equals(ABSENT) && yesOrNo(text),
          Boolean.class, QueryValues::yesOrNo);

  @Override
  public <T> ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    String name = queryParameter(annotations);
    Function<String, ?> reader = type.isEnum() ? text -> constant(type, text) : READERS.get(type);
    return name == null || reader == null ? null : new Named<>(name, type, reader);
  }

  private static String queryParameter(Annotation[] annotations) {
    return annotations == null
        ? null
        : Arrays.stream(annotations)
            .filter(QueryParam.class::isInstance)
            .map(a -> ((QueryParam) a).value())
            .findFirst()
            .orElse(null);
  }

  private static boolean yesOrNo(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(text);
    };
  }

  private static Object constant(Class<?> type, String text) {
    return Arrays.stream(type.getEnumConstants())
        .filter(c -> ((Enum<?>) c).name().equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(text));
  }

  private record Named<T>(String name, Class<T> type, Function<String, ?> reader)
      implements ParamConverter<T> {

    @Override
    @SuppressWarnings("unchecked")
    public T fromString(String text) {
      if (text == null || (text.isEmpty() && !type.isPrimitive())) {
        return null;
      }
      try {
        return (T) reader.apply(text);
      } catch (RuntimeException e) {
        throw new DomainException(
            List.of(new FieldError("?" + name, CommonProblem.FIELD_INVALID, expected(text))),
            CommonProblem.PARAMETER_INVALID,
            name + ": " + expected(text));
      }
    }

    private String expected(String text) {
      String given = text.length() > 40 ? text.substring(0, 40) + "…" : text;
      String values =
          type.isEnum() ? Arrays.toString(type.getEnumConstants()) : type.getSimpleName();
      return given + " → " + values;
    }

    @Override
    public String toString(T value) {
      return String.valueOf(value);
    }
  }
}
