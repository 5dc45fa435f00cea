package vn.dondoc.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

  private static final Instant START = Instant.parse("2026-03-02T01:00:00Z");

  private final AtomicLong nanos = new AtomicLong();
  private final VerifiedTokens tokens =
      new VerifiedTokens(nanos::get, () -> START.plusNanos(nanos.get()));

  @Test
  void knowsNothingBeforeItWasVerified() {
    assertThat(asked("header.claims.signature")).isNull();
  }

  @Test
  void believesATokenForHalfAMinute() {
    SecurityIdentity officer = verified("a.b.c", Duration.ofHours(1));

    assertThat(asked("a.b.c")).isSameAs(officer);
    pass(VerifiedTokens.BELIEVED.minusMillis(1));
    assertThat(asked("a.b.c")).isSameAs(officer);
    pass(Duration.ofMillis(1));
    assertThat(asked("a.b.c")).isNull();
  }

  @Test
  void isNotKeptAliveByBeingAskedFor() {
    SecurityIdentity officer = verified("a.b.c", Duration.ofHours(1));
    pass(Duration.ofSeconds(20));
    augment(officer);
    pass(Duration.ofSeconds(10));
    assertThat(asked("a.b.c")).isNull();
  }

  @Test
  void neverBelievesPastTheTokensOwnExpiry() {
    verified("a.b.c", Duration.ofSeconds(5));
    pass(Duration.ofSeconds(4));
    assertThat(asked("a.b.c")).isNotNull();
    pass(Duration.ofSeconds(1));
    assertThat(asked("a.b.c")).isNull();
  }

  @Test
  void theSameClaimsUnderAnotherSignatureAreAnotherToken() {
    verified("a.b.c", Duration.ofHours(1));
    assertThat(asked("a.b.d")).isNull();
  }

  @Test
  void remembersNobodyWithoutAToken() {
    SecurityIdentity anonymous = QuarkusSecurityIdentity.builder().setAnonymous(true).build();
    assertThat(tokens.augment(anonymous, null).await().indefinitely()).isSameAs(anonymous);
  }

  private SecurityIdentity verified(String token, Duration valid) {
    JwtClaims claims = new JwtClaims();
    claims.setSubject("officer");
    claims.setExpirationTime(NumericDate.fromSeconds(START.plus(valid).getEpochSecond()));
    return augment(
        QuarkusSecurityIdentity.builder()
            .setPrincipal(new DefaultJWTCallerPrincipal(claims))
            .addCredential(new TokenCredential(token, "bearer"))
            .build());
  }

  private SecurityIdentity augment(SecurityIdentity identity) {
    return tokens.augment(identity, null).await().indefinitely();
  }

  private SecurityIdentity asked(String token) {
    return tokens
        .authenticate(new TokenAuthenticationRequest(new TokenCredential(token, "bearer")), null)
        .await()
        .indefinitely();
  }

  private void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
  }
}
