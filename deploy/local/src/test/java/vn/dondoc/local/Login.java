package vn.dondoc.local;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.net.URI;
import vn.dondoc.local.realm.DemoUser;

/** Tokens from the real Keycloak of a stack. */
public final class Login {
  private final LocalStack stack;

  public Login(LocalStack stack) {
    this.stack = stack;
  }

  /** The access token of a demo user. */
  public String as(String username) {
    return token(
        given()
            .formParam("grant_type", "password")
            .formParam("client_id", "dondoc-web")
            .formParam("username", username)
            .formParam("password", DemoUser.PASSWORD)
            .post(endpoint()));
  }

  /** The access token of the client {@code dondoc-portal} itself. */
  public String asPortal() {
    return token(
        given()
            .formParam("grant_type", "client_credentials")
            .formParam("client_id", "dondoc-portal")
            .formParam("client_secret", stack.portalSecret())
            .post(endpoint()));
  }

  private URI endpoint() {
    return URI.create(stack.endpoints().issuer() + "/protocol/openid-connect/token");
  }

  private static String token(Response answer) {
    return answer.then().statusCode(200).extract().path("access_token");
  }
}
