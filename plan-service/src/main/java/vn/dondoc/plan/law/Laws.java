package vn.dondoc.plan.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Knows which documents are out of force (rule P7). */
@FunctionalInterface
public interface Laws {

  /**
   * A document that a text cites though it is out of force.
   *
   * @param law its subject with number and symbol
   * @param successor what applies in its place, null where nothing is known to
   * @param since the first day on which it is out of force
   */
  record Outdated(String law, @Nullable String successor, LocalDate since) {}

  /** By text, the documents that it cites though they are out of force on the day. */
  Map<String, List<Outdated>> outdated(Collection<String> texts, LocalDate day);
}
