package vn.dondoc.local;

import java.util.stream.Collectors;
import vn.dondoc.local.realm.DemoUser;
import vn.dondoc.local.realm.DemoUsers;

/** What the person at the terminal needs to know once everything is up. */
record Welcome(Endpoints endpoints) {
  String text() {
    String users = DemoUsers.named().stream().map(Welcome::line).collect(Collectors.joining("\n"));
    return """

        Đôn Đốc đã sẵn sàng / is ready. Bản dùng thử: đồng hồ chỉnh được / demo build: movable clock.

          Trang đầu / start page      %1$s/
          Hộp thư / mailbox           %2$s
          Đăng nhập / identity        %3$s

          Người dùng thử / demo users (mật khẩu / password: %4$s)
        %5$s
            u.<đơn vị/unit>, h.<đơn vị/unit>   chuyên viên/officer, thủ trưởng/head: u.h99.41, h.h99.41.01 …

          Dừng / stop: Ctrl-C, ./dondoc stop
        """
        .formatted(
            endpoints.gateway(), endpoints.mailbox(), endpoints.issuer(), DemoUser.PASSWORD, users);
  }

  private static String line(DemoUser user) {
    return "    %-12s %-8s %s"
        .formatted(user.username(), user.unit().orElse("–"), String.join(", ", user.roles()));
  }
}
