package org.alongside.dashboards.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.dashboards.domain.PersonRows.Counts;
import org.junit.jupiter.api.Test;

class PeopleTableTest {

    @Test
    void showsTheFiguresOfManyPeople() {
        assertThat(PeopleTable.of(new Counts(1_190, 524, 167, 119, 198)))
                .isEqualTo(new PeopleTable("1190", "524", "167", "119", "198"));
    }

    @Test
    void showsNoSmallCount() {
        assertThat(PeopleTable.of(new Counts(100, 4, 50, 0, 5)))
                .isEqualTo(new PeopleTable("100", "fewer than 5", "50", "fewer than 5", "5"));
    }

    @Test
    void showsNoCountThatLeavesFewOthers() {
        assertThat(PeopleTable.of(new Counts(100, 97, 50, 20, 30)).missingMoreThanOnce())
                .isEqualTo("not shown");
    }
}
