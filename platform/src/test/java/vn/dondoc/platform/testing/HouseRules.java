package vn.dondoc.platform.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;

/** The rules that the code of every service keeps; each has a violator that proves it can fail. */
public final class HouseRules {

  /** What one service needs of another it keeps as a replica fed by events. */
  public static final ArchRule NO_SERVICE_CALLS_ANOTHER =
      noClasses()
          .that()
          .resideInAPackage("vn.dondoc..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "java.net.http..",
                  "jakarta.ws.rs.client..",
                  "org.eclipse.microprofile.rest.client..",
                  "io.vertx.ext.web.client..",
                  "io.grpc.."))
          .because("services speak over Kafka only");

  public static final ArchRule NO_WALL_CLOCK =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(OffsetDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .because("the injected clock is the only one");

  public static final ArchRule NO_SLEEP =
      noClasses()
          .should()
          .callMethod(Thread.class, "sleep", long.class)
          .because("nothing waits by sleeping");

  public static final ArchRule NAMES_SAY_SOMETHING =
      noClasses()
          .that()
          .resideInAPackage("vn.dondoc..")
          .should()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Impl")
          .orShould()
          .haveSimpleNameEndingWith("Service");

  public static final ArchRule ENTITIES_KEEP_THEIR_FIELDS =
      classes()
          .that()
          .areAnnotatedWith(Entity.class)
          .should(
              new ArchCondition<JavaClass>(
                  "have only private or package-private, never public, fields") {
                @Override
                public void check(JavaClass entity, ConditionEvents events) {
                  entity.getFields().stream()
                      .filter(f -> f.getModifiers().contains(JavaModifier.PUBLIC))
                      .forEach(
                          f ->
                              events.add(
                                  SimpleConditionEvent.violated(
                                      f, f.getFullName() + " is public")));
                }
              })
          .allowEmptyShould(true);

  public static final ArchRule ENDPOINTS_NAME_THEIR_ROLES =
      methods()
          .that(
              new DescribedPredicate<JavaMethod>("are endpoints") {
                @Override
                public boolean test(JavaMethod method) {
                  return isEndpoint(method);
                }
              })
          .should(
              new ArchCondition<JavaMethod>("name their roles") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                  boolean named =
                      method.isAnnotatedWith(RolesAllowed.class)
                          || method.isAnnotatedWith(PermitAll.class)
                          || method.isAnnotatedWith(DenyAll.class)
                          || method.getOwner().isAnnotatedWith(RolesAllowed.class)
                          || method.getOwner().isAnnotatedWith(PermitAll.class);
                  if (!named) {
                    events.add(
                        SimpleConditionEvent.violated(
                            method, method.getFullName() + " names no role"));
                  }
                }
              })
          .allowEmptyShould(true);

  public static final List<ArchRule> ALL =
      List.of(
          NO_SERVICE_CALLS_ANOTHER,
          NO_WALL_CLOCK,
          NO_SLEEP,
          NAMES_SAY_SOMETHING,
          ENTITIES_KEEP_THEIR_FIELDS,
          ENDPOINTS_NAME_THEIR_ROLES);

  private HouseRules() {}

  /** The classes of a service and of the platform that it ships, tests left out. */
  public static JavaClasses production(String... packages) {
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages(packages);
  }

  public static boolean isEndpoint(JavaMethod method) {
    return method.getAnnotations().stream()
        .anyMatch(a -> a.getRawType().isAnnotatedWith(HttpMethod.class));
  }
}
