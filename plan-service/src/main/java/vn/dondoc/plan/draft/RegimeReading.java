package vn.dondoc.plan.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.dondoc.plan.importing.naming.NamedUnit;
import vn.dondoc.plan.importing.naming.UnitNames;
import vn.dondoc.plan.importing.recognised.RegimeDay;
import vn.dondoc.plan.importing.recognised.ReportPeriod;
import vn.dondoc.plan.importing.recognised.ReportingRegime;
import vn.dondoc.plan.organisation.Unit;
import vn.dondoc.plan.plan.Party;
import vn.dondoc.plan.plan.RegimeRule;
import vn.dondoc.platform.contract.plan.DataWindow;
import vn.dondoc.platform.contract.plan.DueWord;
import vn.dondoc.platform.contract.plan.Frequency;
import vn.dondoc.platform.contract.plan.ListedPeriod;
import vn.dondoc.platform.text.Folded;

/**
 * A regime stated in prose becomes a rule where the text says all it needs: who, to whom, how often
 * and until when. What the text leaves open is not guessed; the import's warnings list it and a
 * person adds the regime.
 */
final class RegimeReading {

  private static final int GRACE_WORKING_DAYS = 5;
  private static final int LOCK_WORKING_DAYS = 20;
  private static final Map<ReportPeriod, Frequency> FREQUENCIES =
      Map.of(
          ReportPeriod.MONTH, Frequency.MONTH,
          ReportPeriod.QUARTER, Frequency.QUARTER,
          ReportPeriod.HALF_YEAR, Frequency.HALF_YEAR,
          ReportPeriod.NINE_MONTHS, Frequency.NINE_MONTHS,
          ReportPeriod.YEAR, Frequency.YEAR);

  private final UnitNames names;
  private final RecognisedDraft.Parties parties;
  private final Unit issuer;

  RegimeReading(UnitNames names, RecognisedDraft.Parties parties, Unit issuer) {
    this.names = names;
    this.parties = parties;
    this.issuer = issuer;
  }

  Optional<RegimeRule> read(ReportingRegime regime) {
    if (regime.kind() != ReportingRegime.Kind.REPORT
        || regime.who() == null
        || regime.due() == null
        || regime.periods().size() != 1) {
      return Optional.empty();
    }
    List<Party> reporters = reporters(regime.who());
    Optional<UUID> receiver = receiver(regime.to());
    UUID through =
        regime.through() == null
            ? null
            : parties.find(names.canonical(regime.through()), null).unitId();
    if (receiver.isEmpty()
        || reporters.isEmpty()
        || reporters.stream().anyMatch(p -> !p.isKnown())) {
      return Optional.empty();
    }
    return rule(regime, reporters, receiver.get(), through);
  }

  /** The words as a whole may name one group, commas and all; else they list several. */
  private List<Party> reporters(String who) {
    Party whole = parties.find(who, null);
    return whole.isKnown()
        ? List.of(whole)
        : names.split(who).stream()
            .map(NamedUnit::canonical)
            .map(name -> parties.find(name, null))
            .toList();
  }

  private Optional<UUID> receiver(String to) {
    String folded = Folded.of(to).replaceFirst("^chu tich ", "");
    if (issuer.nameFolded().equals(folded) || issuer.nameFolded().startsWith(folded + " ")) {
      return Optional.of(issuer.id());
    }
    return Optional.ofNullable(parties.find(names.canonical(to), null).unitId());
  }

  private static Optional<RegimeRule> rule(
      ReportingRegime regime, List<Party> reporters, UUID receiver, UUID through) {
    Frequency frequency = FREQUENCIES.get(regime.periods().getFirst());
    DueWord word = DueWord.valueOf(regime.due().word().name());
    if (frequency != null
        && regime.due().day() instanceof RegimeDay.InPeriod(int day, RegimeDay.PeriodMonth month)
        && month == RegimeDay.PeriodMonth.LAST) {
      return Optional.of(
          rule(
              regime,
              reporters,
              receiver,
              through,
              frequency,
              window(regime),
              day,
              word,
              List.of()));
    }
    if (regime.due().day() instanceof RegimeDay.Fixed(var due)
        && regime.cutOff() != null
        && regime.cutOff().from() instanceof RegimeDay.Fixed(var from)
        && regime.cutOff().to() instanceof RegimeDay.Fixed(var to)) {
      ListedPeriod period = new ListedPeriod(from + "/" + to, from, to, due, word);
      return Optional.of(
          rule(
              regime,
              reporters,
              receiver,
              through,
              Frequency.LISTED,
              DataWindow.CALENDAR,
              null,
              word,
              List.of(period)));
    }
    return Optional.empty();
  }

  /**
   * From the 15th of the month before to the 14th is the window of Decree 09/2019; else calendar
   * months.
   */
  private static DataWindow window(ReportingRegime regime) {
    boolean calendar =
        regime.cutOff() != null
            && regime.cutOff().from() instanceof RegimeDay.InPeriod(int day, var month)
            && day == 1;
    return calendar ? DataWindow.CALENDAR : DataWindow.DECREE_09;
  }

  private static RegimeRule rule(
      ReportingRegime regime,
      List<Party> reporters,
      UUID receiver,
      UUID through,
      Frequency frequency,
      DataWindow window,
      Integer dueDay,
      DueWord word,
      List<ListedPeriod> periods) {
    String name = regime.text().length() > 500 ? regime.text().substring(0, 500) : regime.text();
    return new RegimeRule(
        name,
        reporters,
        receiver,
        through,
        frequency,
        window,
        dueDay,
        word,
        GRACE_WORKING_DAYS,
        LOCK_WORKING_DAYS,
        false,
        periods);
  }
}
