package vn.dondoc.plan.lint;

import io.quarkus.runtime.Startup;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;

/**
 * How severe each finding is: as its code says, unless {@code dondoc.lint.<CODE>} says otherwise
 * ({@code error}, {@code warning}, {@code note}, {@code off}). What law prescribes, and what the
 * services cannot act without, stays an error; a service that is told otherwise does not start.
 */
@Startup
@Singleton
public class LintPolicy {

  private final Map<LintCode, Severity> severities = new EnumMap<>(LintCode.class);

  /** The severities that the province configures, by code. */
  @ConfigMapping(prefix = "dondoc.lint")
  public interface Configured {
    @WithParentName
    Map<LintCode, Severity> severities();
  }

  @Inject
  LintPolicy(Configured configured) {
    this(configured.severities());
  }

  /**
   * @param configured severities by code; each of the others has its own
   * @throws IllegalArgumentException where a code that has to stay an error is lowered
   */
  public LintPolicy(Map<LintCode, Severity> configured) {
    for (LintCode code : LintCode.values()) {
      severities.put(code, configured.getOrDefault(code, code.severity()));
    }
    configured.forEach(
        (code, severity) -> {
          if (code.isFixed() && severity != Severity.ERROR) {
            throw new IllegalArgumentException(
                "dondoc.lint." + code + ": " + code.rule() + " has to stay an error");
          }
        });
  }

  public Severity of(LintCode code) {
    return severities.getOrDefault(code, code.severity());
  }
}
