package vn.dondoc.platform.notebook;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dondoc.platform.testing.RealInfrastructure;

/**
 * Platform as a service of its own. A profile and not an {@code application.properties}, which the
 * services would find on the class path of their tests.
 */
public class Notebook implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    Map<String, String> config = new HashMap<>();
    config.put("quarkus.application.name", "notebook-service");
    config.put("dondoc.consumer", "notebook");
    config.put("dondoc.consumes", "organisation-events");
    config.put("dondoc.port", "8099");
    config.put("quarkus.flyway.locations", "db/platform,db/replica,db/notebook");
    config.put("quarkus.http.limits.max-body-size", "1M");
    config.put("quarkus.otel.simple", "true");
    return config;
  }

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(new TestResourceEntry(RealInfrastructure.class));
  }

  /** The build that goes into production: its clock cannot be moved. */
  public static class InProduction extends Notebook {

    @Override
    public Map<String, String> getConfigOverrides() {
      Map<String, String> config = super.getConfigOverrides();
      config.put("dondoc.clock.movable", "false");
      return config;
    }
  }
}
