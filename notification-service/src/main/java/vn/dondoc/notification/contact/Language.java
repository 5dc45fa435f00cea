package vn.dondoc.notification.contact;

import java.util.Locale;

/** The languages that notices are written in. */
public enum Language {
  VI,
  EN;

  /** The name of its folder of templates. */
  public String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The language of an answer to a request. */
  public static Language of(Locale locale) {
    return "en".equals(locale.getLanguage()) ? EN : VI;
  }
}
