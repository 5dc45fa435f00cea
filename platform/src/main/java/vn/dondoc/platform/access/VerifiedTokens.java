package vn.dondoc.platform.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.dondoc.platform.time.Clocks;

/**
 * Whom a token stands for, once it was verified: for half a minute, and never past its own expiry,
 * the same token is not verified again. To verify one costs a quarter of a request's processor
 * time, and a client sends the same one with each request.
 *
 * <p>A token is known by all of its characters, its signature too. A key that the identity provider
 * withdraws is refused at most half a minute later. As for tokens everywhere, the time is that of
 * the wall and not the domain's.
 */
@ApplicationScoped
public class VerifiedTokens
    implements IdentityProvider<TokenAuthenticationRequest>, SecurityIdentityAugmentor {

  static final Duration BELIEVED = Duration.ofSeconds(30);
  private static final int MOST = 10_000;

  private final Cache<String, SecurityIdentity> known;

  public VerifiedTokens() {
    this(Ticker.systemTicker(), Clocks.ofTheWall());
  }

  VerifiedTokens(Ticker ticker, InstantSource wall) {
    known =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .ticker(ticker)
            .expireAfter(
                Expiry.<String, SecurityIdentity>creating(
                    (token, identity) -> believed(identity, wall.instant())))
            .build();
  }

  private static Duration believed(SecurityIdentity identity, Instant now) {
    if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
      return Duration.ZERO;
    }
    Duration left = Duration.between(now, Instant.ofEpochSecond(token.getExpirationTime()));
    return left.isNegative() ? Duration.ZERO : left.compareTo(BELIEVED) < 0 ? left : BELIEVED;
  }

  @Override
  public Class<TokenAuthenticationRequest> getRequestType() {
    return TokenAuthenticationRequest.class;
  }

  /** Before the one that verifies; it is asked where nothing is known. */
  @Override
  public int priority() {
    return SYSTEM_FIRST;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      TokenAuthenticationRequest request, AuthenticationRequestContext context) {
    return Uni.createFrom().item(known.getIfPresent(request.getToken().getToken()));
  }

  /** Remembers who was verified. */
  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    TokenCredential token = identity.getCredential(TokenCredential.class);
    if (token != null && !identity.isAnonymous()) {
      known.asMap().putIfAbsent(token.getToken(), identity);
    }
    return Uni.createFrom().item(identity);
  }
}
