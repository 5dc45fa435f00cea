package vn.dondoc.platform.problem;

import java.text.MessageFormat;
import java.util.Locale;

/**
 * A reason to refuse, one enum of them per feature. The constant's name is the stable {@code code};
 * the texts say what is wrong and what to do about it. Placeholders are {@code {0}}, {@code {1}};
 * an apostrophe is written twice.
 */
public interface Problem {

  String name();

  Category category();

  /** The text in Vietnamese. */
  String vi();

  /** The text in English. */
  String en();

  default String text(Locale locale, Object... args) {
    String pattern = "en".equals(locale.getLanguage()) ? en() : vi();
    return new MessageFormat(pattern, locale).format(args);
  }
}
