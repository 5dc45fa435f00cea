package vn.dondoc.plan.plan;

import java.util.List;
import java.util.UUID;
import vn.dondoc.platform.contract.plan.DataWindow;
import vn.dondoc.platform.contract.plan.DueWord;
import vn.dondoc.platform.contract.plan.Frequency;
import vn.dondoc.platform.contract.plan.ListedPeriod;

/** Who reports to whom, how often, about which days and until when. */
public record RegimeRule(
    String name,
    List<Party> reporters,
    UUID receiverId,
    UUID throughId,
    Frequency frequency,
    DataWindow dataWindow,
    Integer dueDayOfLastMonth,
    DueWord dueWord,
    int graceWorkingDays,
    int lockWorkingDays,
    boolean headApproves,
    List<ListedPeriod> periods) {}
