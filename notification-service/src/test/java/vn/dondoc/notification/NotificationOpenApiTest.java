package vn.dondoc.notification;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import vn.dondoc.notification.testing.MailPort;
import vn.dondoc.platform.testing.OpenApiFreshness;
import vn.dondoc.platform.testing.RealInfrastructure;

@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
@QuarkusTestResource(MailPort.class)
class NotificationOpenApiTest extends OpenApiFreshness {}
