package vn.dondoc.local.gateway;

/** The little HTML that the launcher's own pages need. */
public final class Html {
  private Html() {}

  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  public static String page(String title, String body) {
    return """
    <!doctype html>
    <html lang="vi"><head><meta charset="utf-8"><title>%1$s</title>
    <style>
      body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
      td, th { text-align: left; padding: .2rem 1rem .2rem 0; vertical-align: top }
      pre { white-space: pre-wrap; background: #f4f4f4; padding: 1rem }
    </style></head>
    <body><h1>%1$s</h1>
    %2$s
    </body></html>
    """
        .formatted(escape(title), body);
  }
}
