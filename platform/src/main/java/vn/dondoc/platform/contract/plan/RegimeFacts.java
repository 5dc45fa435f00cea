package vn.dondoc.platform.contract.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A reporting regime of a plan: the rule, from which report-service computes the periods and their
 * due instants.
 *
 * @param years reporting years
 * @param dueDayOfLastMonth printed day of the period's last month, null when the periods are listed
 * @param graceWorkingDays how long a late report is not escalated further, counted from the due day
 * @param lockWorkingDays after how many working days only a recorded unlock lets a report in
 * @param periods for {@link Frequency#LISTED}, else empty
 * @param firstDay no period whose last permitted day lies before this day is opened, null for none
 */
public record RegimeFacts(
    UUID id,
    String name,
    List<PartyFacts> reporters,
    UUID receiverUnitId,
    UUID throughUnitId,
    Frequency frequency,
    DataWindow dataWindow,
    List<Integer> years,
    Integer dueDayOfLastMonth,
    DueWord dueWord,
    int graceWorkingDays,
    int lockWorkingDays,
    boolean headApproves,
    List<ListedPeriod> periods,
    LocalDate firstDay) {}
