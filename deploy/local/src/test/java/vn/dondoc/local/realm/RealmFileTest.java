package vn.dondoc.local.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class RealmFileTest {
  private static final int UNITS = 30 + 20 + 20 + 20 * 12;

  private final RealmFile file = new RealmFile("http://localhost:18080", "s3cret");

  @Test
  void isTheSameEveryTime() throws IOException {
    assertThat(file.bytes()).isEqualTo(new RealmFile("http://localhost:18080", "s3cret").bytes());
  }

  @Test
  void fillsThePlaceholdersOfTheTemplate() throws IOException {
    JsonNode clients = realm().path("clients");

    assertThat(clients.path(0).path("redirectUris").path(0).asText())
        .isEqualTo("http://localhost:18080/*");
    assertThat(clients.path(1).path("secret").asText()).isEqualTo("s3cret");
  }

  @Test
  void hasAnOfficerAndAHeadForEveryUnit() {
    assertThat(DemoUsers.all()).hasSize(2 * UNITS + DemoUsers.named().size());
    assertThat(DemoUsers.unitCodes())
        .hasSize(UNITS)
        .doesNotHaveDuplicates()
        .contains("H99.01", "H99.30", "H99.41", "H99.60", "H99.61", "H99.80")
        .contains("H99.41.01", "H99.60.12");
    assertThat(DemoUsers.all())
        .contains(
            new DemoUser(
                "u.h99.41.01",
                "Chuyên viên",
                "H99.41.01",
                Optional.of("H99.41.01"),
                List.of("officer")))
        .contains(
            new DemoUser(
                "h.h99.41.01",
                "Thủ trưởng",
                "H99.41.01",
                Optional.of("H99.41.01"),
                List.of("leader", "officer")));
  }

  @Test
  void givesEveryUserAnIdThatStays() {
    assertThat(DemoUsers.all()).extracting(DemoUser::id).doesNotHaveDuplicates();
    assertThat(DemoUsers.named().getFirst().id())
        .isEqualTo(UUID.fromString("7cacf8af-280d-3dfe-baa0-9fa6cad5577a"));
  }

  @Test
  void grantsOnlyRolesThatTheRealmHas() throws IOException {
    List<String> known =
        StreamSupport.stream(realm().path("roles").path("realm").spliterator(), false)
            .map(role -> role.path("name").asText())
            .toList();

    assertThat(known)
        .containsExactlyInAnyOrder("admin", "focal", "leader", "officer", "monitor", "integrator");
    assertThat(DemoUsers.all()).allSatisfy(user -> assertThat(known).containsAll(user.roles()));
  }

  /** Keycloak drops an attribute that the profile does not declare. */
  @Test
  void declaresTheUnitInTheUsersProfile() throws IOException {
    JsonNode provider =
        realm().path("components").path("org.keycloak.userprofile.UserProfileProvider").path(0);
    JsonNode profile =
        new ObjectMapper()
            .readTree(provider.path("config").path("kc.user.profile.config").path(0).asText());

    assertThat(profile.path("attributes").findValuesAsText("name")).contains("unit");
  }

  private JsonNode realm() throws IOException {
    return new ObjectMapper().readTree(file.bytes());
  }
}
