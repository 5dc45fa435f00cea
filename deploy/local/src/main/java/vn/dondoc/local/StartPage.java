package vn.dondoc.local;

import java.net.URI;
import java.util.Arrays;
import java.util.stream.Collectors;
import vn.dondoc.local.gateway.Html;

/** The page at the root of the gateway: where everything is. */
final class StartPage {
  private final Endpoints endpoints;

  StartPage(Endpoints endpoints) {
    this.endpoints = endpoints;
  }

  String html() {
    String documents =
        Arrays.stream(DondocService.values())
            .map(
                service ->
                    link(URI.create("/openapi/" + service.shortName()), service.serviceName()))
            .collect(Collectors.joining(" · "));
    return Html.page(
        "Đôn Đốc",
        """
        <p>Bản dùng thử: đồng hồ có thể được chỉnh, thư không ra khỏi máy này.<br>
        Demo build: its clock can be moved, and no mail leaves this machine.</p>
        <table>
        <tr><th>API<td><a href="/api-docs">/api-docs</a> · <a href="/openapi.yaml">openapi.yaml</a></tr>
        <tr><th>OpenAPI<td>%s</tr>
        <tr><th>Hộp thư / mailbox<td>%s</tr>
        <tr><th>Đăng nhập / identity<td>%s</tr>
        </table>
        """
            .formatted(
                documents,
                link(URI.create("/mailbox"), "/mailbox"),
                link(endpoints.issuer(), endpoints.issuer().toString())));
  }

  private static String link(URI target, String text) {
    return "<a href=\"%s\">%s</a>".formatted(Html.escape(target.toString()), Html.escape(text));
  }
}
