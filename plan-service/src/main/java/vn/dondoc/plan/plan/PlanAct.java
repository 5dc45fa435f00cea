package vn.dondoc.plan.plan;

import java.util.List;
import vn.dondoc.platform.access.Role;

/** What may be done with a plan as a whole, and by which role of the unit that runs it. */
public enum PlanAct {
  /** Sửa dự thảo. */
  CHANGE(Role.FOCAL),
  /** Trình ký. */
  SUBMIT(Role.FOCAL),
  /** Rút lại. */
  WITHDRAW(Role.FOCAL),
  /** Trả lại để sửa. */
  RETURN(Role.LEADER),
  /** Ban hành. */
  ISSUE(Role.FOCAL, Role.LEADER),
  /** Điều chỉnh, bổ sung: the next version. */
  AMEND(Role.FOCAL, Role.LEADER),
  /** Tổng kết. */
  CLOSE(Role.FOCAL, Role.LEADER),
  /** Thay thế. */
  REPLACE(Role.FOCAL, Role.LEADER),
  /** Bãi bỏ, thu hồi. */
  REVOKE(Role.FOCAL, Role.LEADER);

  private final List<String> roles;

  PlanAct(String... roles) {
    this.roles = List.of(roles);
  }

  List<String> roles() {
    return roles;
  }
}
