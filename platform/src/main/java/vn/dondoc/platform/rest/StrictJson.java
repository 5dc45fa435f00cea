package vn.dondoc.platform.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;

/**
 * What a request body may be: not nested so deep that reading it exhausts the stack, and without
 * text that the database could not keep or would alter (NUL, half of a surrogate pair).
 */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

  private static final int DEEPEST = 100;

  @Override
  public void customize(ObjectMapper json) {
    json.getFactory()
        .setStreamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
    json.registerModule(
        new SimpleModule("storable text").addDeserializer(String.class, new StorableText()));
  }

  private static final class StorableText extends StringDeserializer {

    private static final long serialVersionUID = 1L;

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      String text = super.deserialize(parser, context);
      return text == null || isStorable(text)
          ? text
          : (String) context.handleWeirdStringValue(String.class, text, "not storable");
    }

    private static boolean isStorable(String text) {
      return text.codePoints()
          .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }
  }
}
