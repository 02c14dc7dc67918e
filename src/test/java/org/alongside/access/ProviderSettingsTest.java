package org.alongside.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProviderSettingsTest {

    private final ProviderSettings settings = new ProviderSettings(
            "https://sign-in.example.org",
            "alongside",
            "a secret",
            "Harbour",
            Set.of("profile"),
            "org",
            Map.of("harbour", "Harbour Advocacy"),
            "realm_access.roles",
            Map.of("young-people", Role.ADVOCATE));

    @Test
    void readAClaimWithinAClaim() {
        Map<String, Object> claims = Map.of("realm_access", Map.of("roles", List.of("young-people", "offline_access")));

        assertThat(settings.rolesOf(claims)).containsExactly(Role.ADVOCATE);
    }

    @Test
    void makeNothingOfWhatTheyDoNotName() {
        assertThat(settings.organisationOf(Map.of("org", "somewhere else"))).isNull();
        assertThat(settings.organisationOf(Map.of())).isNull();
        assertThat(settings.rolesOf(Map.of("realm_access", "young-people"))).isEmpty();
        assertThat(settings.rolesOf(Map.of("realm_access", Map.of("roles", List.of("ADVOCATE", "admin")))))
                .isEmpty();
    }

    @Test
    void knowAnOrganisationByItsClaim() {
        assertThat(settings.organisationOf(Map.of("org", "harbour"))).isEqualTo("Harbour Advocacy");
        assertThat(settings.organisationOf(Map.of("org", List.of("somewhere else", "harbour"))))
                .isEqualTo("Harbour Advocacy");
    }

    @Test
    void neverSayTheSecret() {
        assertThat(settings.toString()).doesNotContain("a secret");
    }
}
