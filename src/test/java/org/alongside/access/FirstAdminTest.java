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
import org.junit.jupiter.api.Test;

class FirstAdminTest {

    private final People people = mock(People.class);

    @Test
    void makesTheFirstAccountAnAdministrator() {
        when(people.users()).thenReturn(List.of());

        new FirstAdmin(people, "a long enough password").afterSingletonsInstantiated();

        verify(people)
                .addUser(argThat(
                        user -> user.username().equals("admin") && user.roles().equals(Set.of(Role.ADMIN))));
    }

    @Test
    void refusesToStartWithNobodyAndNoPassword() {
        when(people.users()).thenReturn(List.of());

        assertThatThrownBy(() -> new FirstAdmin(people, "").afterSingletonsInstantiated())
                .isInstanceOf(MissingSecret.class);
        verify(people, never()).addUser(any());
    }

    @Test
    void changesNothingOnceSomebodyHasAnAccount() {
        when(people.users()).thenReturn(List.of(mock(UserView.class)));

        new FirstAdmin(people, "a long enough password").afterSingletonsInstantiated();

        verify(people, never()).addUser(any());
    }
}
