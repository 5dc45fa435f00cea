package vn.dondoc.plan.reform;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.problem.FieldError;
import vn.dondoc.platform.problem.Problem;

/** All that is wrong with an act, each by the pointer of its field. */
final class ReformFaults {

  private final List<FieldError> errors = new ArrayList<>();

  void add(String pointer, Problem problem, Object... args) {
    Object[] texts = new Object[args.length];
    for (int i = 0; i < args.length; i++) {
      texts[i] = String.valueOf(args[i]);
    }
    errors.add(new FieldError(pointer, problem, texts));
  }

  /** Notes a refusal of the register at the field that asked for it. */
  void note(String pointer, Runnable act) {
    try {
      act.run();
    } catch (DomainException e) {
      add(pointer, e.problem(), e.args());
    }
  }

  void refuse() {
    if (!errors.isEmpty()) {
      throw new DomainException(errors, ReformProblem.ACT_REFUSED, errors.size());
    }
  }
}
