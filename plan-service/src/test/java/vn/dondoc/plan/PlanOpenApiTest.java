package vn.dondoc.plan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import vn.dondoc.platform.testing.OpenApiFreshness;
import vn.dondoc.platform.testing.RealInfrastructure;

@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class PlanOpenApiTest extends OpenApiFreshness {}
