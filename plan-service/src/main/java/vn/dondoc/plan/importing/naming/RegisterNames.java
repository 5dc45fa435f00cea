package vn.dondoc.plan.importing.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds units of a register by names that differ from those registered: a former name, a short
 * form, a near spelling, the name of the territory left out. Not for use by several threads.
 */
public final class RegisterNames {

  private static final double FORMER = 0.95;

  private final Abbreviations abbreviations = Abbreviations.load();
  private final NameGuess current;
  private final NameGuess former;
  private final Map<String, String> registered = new HashMap<>();
  private final String place;

  /**
   * @param level of the issuer, whose word completes names printed without one
   * @param place what names of the territory end with and plans leave out: "Thanh Giang"
   */
  public RegisterNames(Tier level, String place) {
    this.current = new NameGuess(level.word());
    this.former = new NameGuess(level.word());
    this.place = place.strip();
  }

  /**
   * @param borne whether the unit bears the name on the day of the document
   */
  public void add(UUID unit, String name, boolean borne) {
    var known = new KnownName(NameKind.UNIT, unit.toString());
    var guess = borne ? current : former;
    guess.add(tokens(name), known);
    if (!place.isEmpty() && name.endsWith(" " + place)) {
      var bare = name.substring(0, name.length() - place.length()).strip();
      guess.add(tokens(bare), known);
    }
    registered.merge(unit.toString(), name, (first, second) -> borne ? second : first);
  }

  /**
   * The one unit that a printed name means most likely, or null; null too when units that bear
   * their names fit equally well, since then the former name of a third decides nothing.
   */
  public @Nullable UnitMatch find(String printed) {
    var tokens = tokens(printed);
    var answer = current.answer(tokens);
    if (answer.doubtful()) {
      return null;
    }
    var now = match(answer.best(), 1);
    var before = match(former.of(tokens), FORMER);
    if (now == null || before == null) {
      return now == null ? before : now;
    }
    return before.score() > now.score() ? before : now;
  }

  private @Nullable UnitMatch match(NameGuess.@Nullable Guess guess, double factor) {
    if (guess == null) {
      return null;
    }
    var unit = guess.name().canonical();
    return new UnitMatch(
        UUID.fromString(unit), registered.getOrDefault(unit, ""), guess.score() * factor);
  }

  private List<NameToken> tokens(String name) {
    return abbreviations.writeOut(NameToken.of(name));
  }
}
