package vn.dondoc.notification.notice;

import io.quarkus.qute.TemplateData;
import vn.dondoc.platform.contract.plan.PlanEnd;

/**
 * How a plan ended, as the templates read it.
 *
 * @param reason null where the plan does not say
 * @param replacement number of the plan that replaces it, null where none does or it is not known
 *     here yet
 */
@TemplateData
public record NoticeEnd(PlanEnd how, String reason, String replacement) {

  /** Tổng kết. */
  public boolean closed() {
    return how == PlanEnd.CLOSED;
  }

  /** Thay thế. */
  public boolean replaced() {
    return how == PlanEnd.REPLACED;
  }
}
