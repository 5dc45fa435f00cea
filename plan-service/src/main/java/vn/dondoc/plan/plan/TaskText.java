package vn.dondoc.plan.plan;

import java.util.List;

/**
 * What a row of the appendix says.
 *
 * @param number as printed
 * @param dimensions codes of the catalogue, none or several (rule T8)
 * @param product what is to be handed in, null where none is named
 * @param sourceLine line of the imported document, null where typed
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
    Integer sourceLine) {}
