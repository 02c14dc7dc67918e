package org.alongside.access;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FirstAdminTest {

    private final People people = mock(People.class);
    private final ProviderPeople provided = mock(ProviderPeople.class);

    @Test
    void makesTheFirstAccountAnAdministrator() {
        when(people.users()).thenReturn(List.of());

        new FirstAdmin(people, provided, "a long enough password", "").afterSingletonsInstantiated();

        verify(people)
                .addUser(argThat(
                        user -> user.username().equals("admin") && user.roles().equals(Set.of(Role.ADMIN))));
    }

    @Test
    void refusesToStartWithNobodyAndNoPassword() {
        when(people.users()).thenReturn(List.of());

        assertThatThrownBy(() -> new FirstAdmin(people, provided, "", "").afterSingletonsInstantiated())
                .isInstanceOf(MissingSecret.class);
        verify(people, never()).addUser(any());
    }

    @Test
    void changesNothingOnceSomebodyHasAnAccount() {
        when(people.users()).thenReturn(List.of(mock(UserView.class)));

        new FirstAdmin(people, provided, "a long enough password", "").afterSingletonsInstantiated();

        verify(people, never()).addUser(any());
    }

    @Test
    void expectsTheFirstAdministratorAtTheProviderWhereItIsSaidWhoThatIs() {
        when(people.users()).thenReturn(List.of());
        UUID admin = UUID.randomUUID();
        when(people.addUser(any())).thenReturn(admin);

        new FirstAdmin(people, provided, "a long enough password", "their-subject").afterSingletonsInstantiated();

        verify(provided).expect("their-subject", admin);
    }
}
