package vn.dondoc.plan.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Says how a document stands on a day: what rule P7 asks before a plan rests on it. */
@ApplicationScoped
public class LawRegister implements Laws {

  private final LegalActRepository acts;

  LawRegister(LegalActRepository acts) {
    this.acts = acts;
  }

  /** How the document of this number and symbol stands on the day. */
  @Transactional
  public LawStanding standing(String number, String symbol, LocalDate day) {
    return standingOf(Designation.printed(number, symbol), null, day);
  }

  /**
   * How a document stands on the day.
   *
   * @param designation number and symbol as printed, for example "61/2018/NĐ-CP"
   * @param date the date printed with it, by which documents of the same number are told apart;
   *     null where none is printed
   */
  @Transactional
  public LawStanding standingOf(String designation, LocalDate date, LocalDate day) {
    List<LegalAct> meant =
        acts.designated(Designation.key(designation)).stream()
            .filter(a -> date == null || a.date().equals(date))
            .toList();
    return meant.size() == 1 ? standing(meant.getFirst(), day) : LawStanding.NOT_REGISTERED;
  }

  @Override
  @Transactional
  public Map<String, List<Outdated>> outdated(Collection<String> texts, LocalDate day) {
    List<LegalAct> ended = acts.list("inForceTo < ?1 order by designationKey", day);
    Map<LegalAct, Outdated> told = new HashMap<>();
    Map<String, List<Outdated>> cited = new HashMap<>();
    for (String text : Set.copyOf(texts)) {
      CitingText citing = CitingText.of(text);
      List<Outdated> found =
          ended.stream()
              .filter(act -> act.isCitedIn(citing))
              .map(act -> told.computeIfAbsent(act, a -> outdated(a, day)))
              .toList();
      if (!found.isEmpty()) {
        cited.put(text, found);
      }
    }
    return cited;
  }

  private Outdated outdated(LegalAct act, LocalDate day) {
    LegalAct successor = successor(act, day);
    return new Outdated(
        act.title(), successor == null ? null : successor.title(), act.outOfForceFrom());
  }

  private LawStanding standing(LegalAct act, LocalDate day) {
    LegalAct successor = successor(act, day);
    return new LawStanding(
        act.stateOn(day), acts.view(act), successor == null ? null : acts.view(successor));
  }

  /** The first one along the chain of successors that is in force on the day. */
  private LegalAct successor(LegalAct act, LocalDate day) {
    Set<UUID> seen = new HashSet<>();
    UUID next = act.replacedBy();
    while (next != null && seen.add(next)) {
      LegalAct successor = acts.require(next);
      if (successor.stateOn(day) == LawStanding.State.IN_FORCE) {
        return successor;
      }
      next = successor.replacedBy();
    }
    return null;
  }
}
