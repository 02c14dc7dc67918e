package org.alongside.cases.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.alongside.access.Actors;
import org.alongside.access.CaseRelations;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.cases.CasePeople;
import org.alongside.cases.CasePeople.CasePerson;
import org.alongside.testing.CaseFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PeoplePanelTest {

    private final CasePeople around = mock(CasePeople.class);
    private final PeoplePanel panel = new PeoplePanel(mock(CaseRelations.class), around, mock(People.class));

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CPS_CASEWORKER", "CPS_REVIEWER", "MANAGER"})
    void keepsAddressesFromThoseWhoDoNotGetInTouch(Role role) {
        assertThat(shownTo(role)).contains("Alex Reed").doesNotContain("4 Harbour Row");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ADVOCATE", "FAMILY_SUPPORT_WORKER", "POLICE_OIC", "WITNESS_CARE_OFFICER"})
    void showsThemToThoseWhoDo(Role role) {
        assertThat(shownTo(role)).contains("Alex Reed", "4 Harbour Row");
    }

    private String shownTo(Role role) {
        when(around.of(CaseFile.CASE)).thenReturn(List.of(new CasePerson("parent", "Alex Reed", "4 Harbour Row")));
        return panel.model(CaseFile.witness("Ash", "Example"), Actors.onCase(role))
                .toString();
    }
}
