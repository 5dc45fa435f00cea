package vn.dondoc.platform.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
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
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.dondoc.platform.live.ByTicket;
import vn.dondoc.platform.problem.Problem;
import vn.dondoc.platform.time.ClockResource;

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

  /** With or without a zone; only the wiring of the clock itself may ask the system. */
  public static final ArchRule NO_WALL_CLOCK =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("vn.dondoc.platform.time.Clocks")
          .should()
          .callMethodWhere(describe("asks the wall for the time", HouseRules::asksTheWall))
          .orShould()
          .callConstructor(Date.class)
          .because("the injected clock is the only one");

  public static final ArchRule NO_SLEEP =
      noClasses()
          .should()
          .callMethodWhere(describe("sleeps", HouseRules::sleeps))
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
                          || method.isAnnotatedWith(DenyAll.class)
                          || (method.getOwner().isAnnotatedWith(RolesAllowed.class)
                              && !method.isAnnotatedWith(PermitAll.class))
                          || mayBeOpen(method);
                  if (!named) {
                    events.add(
                        SimpleConditionEvent.violated(
                            method, method.getFullName() + " names no role"));
                  }
                }
              })
          .allowEmptyShould(true);

  /** The texts of a refusal can be said in both languages, whatever the values in them. */
  public static final ArchRule PROBLEMS_SPEAK_BOTH_LANGUAGES =
      classes()
          .that()
          .implement(Problem.class)
          .and()
          .areEnums()
          .should(
              new ArchCondition<JavaClass>("say every problem in Vietnamese and in English") {
                @Override
                public void check(JavaClass problems, ConditionEvents events) {
                  Object[] constants = problems.reflect().getEnumConstants();
                  for (Object constant : constants == null ? new Object[0] : constants) {
                    ProblemTexts.faults((Problem) constant)
                        .forEach(
                            fault -> events.add(SimpleConditionEvent.violated(problems, fault)));
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
          ENDPOINTS_NAME_THEIR_ROLES,
          PROBLEMS_SPEAK_BOTH_LANGUAGES);

  /** The platform's tests come to a service as a jar, which no predefined option knows. */
  static final ImportOption NO_TEST_JARS = location -> !location.contains("-tests.jar");

  private HouseRules() {}

  /** The classes of a service and of the platform that it ships, tests left out. */
  public static JavaClasses production(String... packages) {
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .withImportOption(NO_TEST_JARS)
        .importPackages(packages);
  }

  public static boolean isEndpoint(JavaMethod method) {
    return method.getAnnotations().stream()
        .anyMatch(a -> a.getRawType().isAnnotatedWith(HttpMethod.class));
  }

  /**
   * Open to the framework: what refuses without a one-use ticket, and the clock of the demo build,
   * which no gateway routes.
   */
  private static boolean mayBeOpen(JavaMethod method) {
    return (method.isAnnotatedWith(PermitAll.class) && method.isAnnotatedWith(ByTicket.class))
        || method.getOwner().isEquivalentTo(ClockResource.class);
  }

  private static boolean asksTheWall(JavaMethodCall call) {
    MethodCallTarget target = call.getTarget();
    String owner = target.getOwner().getName();
    String name = target.getName();
    boolean clockGiven =
        target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    return (owner.startsWith("java.time.") && name.equals("now") && !clockGiven)
        || (owner.equals("java.time.Clock")
            && (name.startsWith("system") || name.startsWith("tick")))
        || (owner.equals("java.time.InstantSource") && name.equals("system"))
        || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"));
  }

  private static boolean sleeps(JavaMethodCall call) {
    JavaClass owner = call.getTargetOwner();
    return call.getName().equals("sleep")
        && (owner.isEquivalentTo(Thread.class) || owner.isEquivalentTo(TimeUnit.class));
  }
}
