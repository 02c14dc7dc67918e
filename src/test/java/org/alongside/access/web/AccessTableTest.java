package org.alongside.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.access.Role;
import org.alongside.access.Section;
import org.alongside.access.web.AccessTableController.Line;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessTableTest {

    @ParameterizedTest
    @EnumSource(Section.class)
    void whoeverOpensNoCaseIsToldWhyTheySeeNothingAndNotWhyOthersDo(Section section) {
        for (Role role : new Role[] {Role.AUDITOR, Role.ADMIN}) {
            Line line = Line.of(section, role);

            assertThat(line.sees()).isFalse();
            assertThat(line.why())
                    .contains("needs no case")
                    .isNotEqualTo(section.visibility().why());
        }
        assertThat(Line.of(section, Role.ADVOCATE).why())
                .isEqualTo(section.visibility().why());
    }
}
