package vn.dondoc.plan.plan;

import java.util.List;
import java.util.Objects;

/**
 * What a row of an appendix, or a duty in the text, says.
 *
 * @param number as printed
 * @param dimensions codes of the catalogue, none or several (rule T8)
 * @param product what is to be handed in, null where none is named
 * @param sourceLine line of the imported document, null where typed
 * @param appendix name of the appendix of the head that it stands in, null where there is one only
 */
public record TaskText(
    String number,
    String text,
    String group,
    List<String> dimensions,
    List<Party> leads,
    List<Party> coordinators,
    List<Party> monitors,
    TaskTiming timing,
    String product,
    Integer sourceLine,
    TaskOrigin origin,
    String appendix) {

  /** Rows written before the origin was known are rows of the appendix. */
  public TaskText {
    origin = Objects.requireNonNullElse(origin, TaskOrigin.APPENDIX);
  }
}
