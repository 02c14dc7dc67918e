package org.alongside.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VisibilityTest {

    @ParameterizedTest
    @CsvSource({
        "CONTACT, ADVOCATE FAMILY_SUPPORT_WORKER POLICE_OIC WITNESS_CARE_OFFICER",
        "SUPPORT, ADVOCATE",
        "FAMILY, FAMILY_SUPPORT_WORKER",
        "EVIDENCE, POLICE_OIC CPS_CASEWORKER CPS_REVIEWER",
        "APPLICATIONS, POLICE_OIC CPS_CASEWORKER CPS_REVIEWER",
        "WITHHELD, CPS_CASEWORKER CPS_REVIEWER",
        "ARRANGEMENTS, WITNESS_CARE_OFFICER POLICE_OIC CPS_CASEWORKER CPS_REVIEWER",
        "DISRUPTION, POLICE_OIC MANAGER",
        "ACCESS_LOG, ADVOCATE MANAGER"
    })
    void aSectionIsForItsRolesAndNobodyElse(Section section, String roles) {
        assertThat(Arrays.stream(Role.values())
                        .filter(role -> Actors.onCase(role).sees(section)))
                .extracting(Role::name)
                .containsExactlyInAnyOrder(roles.split(" "));
    }

    @ParameterizedTest
    @EnumSource(Visibility.class)
    void nobodyDoesMoreThanTheySee(Visibility visibility) {
        for (Action action : Action.values()) {
            Set<Role> blind = EnumSet.noneOf(Role.class);
            blind.addAll(visibility.roles(action));
            blind.removeAll(visibility.roles(Action.SEE));

            assertThat(blind).as("%s %s", action.word(), visibility).isSubsetOf(Role.MANAGER);
        }
        assertThat(visibility.why()).endsWith(".");
        assertThat(visibility.source()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AUDITOR", "ADMIN"})
    void whoDoesNoCaseworkSeesNothing(Role role) {
        assertThat(Section.values()).noneMatch(Actors.onCase(role)::sees);
    }

    @Test
    void aManagerOnlyLooksAtWhatTheirPeopleWorkOn() {
        CaseRights manager = Actors.overseeing(Role.POLICE_OIC, Role.CPS_REVIEWER);

        assertThat(manager.sees(Section.EVIDENCE)).isTrue();
        assertThat(manager.may(Action.CHANGE, Section.EVIDENCE)).isFalse();
        assertThat(manager.sees(Section.WITHHELD)).as("withheld").isFalse();
        assertThat(manager.sees(Section.CONTACT)).as("addresses").isFalse();
        assertThat(manager.sees(Section.SUPPORT)).as("another service's").isFalse();
    }

    @Test
    void whatIsNotSaidToBeForAnybodyIsForOnesOwnSide() {
        CaseRights advocate = Actors.onCase(Role.ADVOCATE);

        assertThat(advocate.whereToWrite("")).contains(Section.SUPPORT);
        assertThat(advocate.whereToWrite("GENERAL")).contains(Section.GENERAL);
        assertThat(advocate.whereToWrite("EVIDENCE")).isEmpty();
        assertThat(advocate.whereToWrite("nonsense")).isEmpty();
        assertThat(Actors.onCase(Role.MANAGER).whereToWrite("")).contains(Section.MANAGEMENT);
        assertThat(Actors.onCase(Role.AUDITOR).whereToWrite("GENERAL")).isEmpty();
    }
}
