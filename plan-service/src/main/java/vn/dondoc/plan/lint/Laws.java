package vn.dondoc.plan.lint;

import java.time.LocalDate;
import java.util.List;

/** Knows which laws are out of force (rule P7). */
@FunctionalInterface
public interface Laws {

  /** A law that a text cites though it is out of force, and what applies in its place. */
  record Outdated(String law, String successor) {}

  /** The laws that the text cites though they are out of force on the day. */
  List<Outdated> outdated(String text, LocalDate day);
}
