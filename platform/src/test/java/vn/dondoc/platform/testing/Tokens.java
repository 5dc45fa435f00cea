package vn.dondoc.platform.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Signed access tokens of any caller, as the identity provider would issue them. */
public final class Tokens {

  /** Passed by system property because test resources and tests live in different class loaders. */
  private static final String KEY = "dondoc.test.token-key";

  private Tokens() {}

  static String newKey() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      KeyPair pair = generator.generateKeyPair();
      System.setProperty(KEY, Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
      return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The token of a user.
   *
   * @param unit organisation code, null for a user of no unit
   */
  public static String of(String user, String unit, String... roles) {
    JwtClaimsBuilder claims =
        Jwt.claims()
            .subject(subject(user))
            .issuer("test")
            .audience("dondoc-api")
            .claim("preferred_username", user)
            .claim("realm_access", Map.of("roles", List.of(roles)))
            .expiresIn(3600);
    if (unit != null) {
      claims.claim("unit", unit);
    }
    return claims.sign(key());
  }

  /** The subject of a user, stable. */
  public static String subject(String user) {
    return UUID.nameUUIDFromBytes(user.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static PrivateKey key() {
    try {
      return KeyFactory.getInstance("RSA")
          .generatePrivate(
              new PKCS8EncodedKeySpec(Base64.getDecoder().decode(System.getProperty(KEY))));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
