package vn.dondoc.platform.contract.plan;

import java.util.List;
import java.util.UUID;

/**
 * A task of an issued plan.
 *
 * @param dimensions codes of the index dimensions it serves, for example {@code PAPI-1}
 * @param occurrences none where all of a recurrence lie before the document, else at least one
 * @param product what is to be handed in, null where none is named
 */
public record TaskFacts(
    UUID id,
    int seq,
    String number,
    String text,
    String group,
    List<String> dimensions,
    List<PartyFacts> leads,
    List<PartyFacts> coordinators,
    List<PartyFacts> monitors,
    TimingKind timing,
    String timingWords,
    List<OccurrenceFacts> occurrences,
    String product) {}
