package vn.dondoc.platform.problem;

import java.util.List;

/**
 * The one exception by which the domain refuses. It has no stack trace: a refusal is an answer,
 * made by the hundred for the {@code actions} of a page, and its code says where it comes from.
 */
public class DomainException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;
  private final transient Object[] args;
  private final transient List<FieldError> errors;

  public DomainException(Problem problem, Object... args) {
    this(List.of(), problem, args);
  }

  /**
   * @param errors the fields at fault, by JSON pointer
   */
  public DomainException(List<FieldError> errors, Problem problem, Object... args) {
    super(problem.name(), null, true, false);
    this.problem = problem;
    this.args = args;
    this.errors = List.copyOf(errors);
  }

  /** A refusal of one field; {@code pointer} is a JSON pointer such as {@code /tasks/0/leads}. */
  public static DomainException of(String pointer, Problem problem, Object... args) {
    return new DomainException(List.of(new FieldError(pointer, problem, args)), problem, args);
  }

  public Problem problem() {
    return problem;
  }

  public Object[] args() {
    return args;
  }

  public List<FieldError> errors() {
    return errors;
  }
}
