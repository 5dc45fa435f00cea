package vn.dondoc.plan.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.dondoc.plan.law.Laws;
import vn.dondoc.plan.plan.ImportedWarning;
import vn.dondoc.plan.plan.PlanContent;
import vn.dondoc.platform.contract.plan.UnitFacts;
import vn.dondoc.platform.time.WorkingCalendar;

/**
 * What a check looks at and needs to know.
 *
 * @param content the whole plan
 * @param changed tasks and regimes that are looked at one by one: all of a draft, of an amendment
 *     those that it adds or changes, since what was right stays right when its day has passed
 * @param day the date of the document, or today while it has none
 * @param units that the plan names, by id
 * @param dimensions codes of the index catalogue of the plan's year
 * @param numberTaken whether another plan bears the number
 * @param imported what the import warned of
 */
public record Subject(
    PlanContent content,
    PlanContent changed,
    LocalDate day,
    Membership membership,
    WorkingCalendar calendar,
    Map<UUID, UnitFacts> units,
    Set<String> dimensions,
    Laws laws,
    boolean numberTaken,
    List<ImportedWarning> imported) {}
