package org.alongside.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConditionTest {

    private final Form form = new Forms("classpath*:forms-samples/**/*.form").form("plan-visit");
    private final ConditionWords words = new ConditionWords(form);

    @Test
    void saysWhenAQuestionIsAskedByTheLabelsPeopleRead() {
        assertThat(words.onlyIf("=visit != \"visit\"")).isEqualTo("Only if “What do you decide?” is “Visit the court”");
        assertThat(words.onlyIf("=not(visit = \"none\")")).isEqualTo("Only if “What do you decide?” is “No visit”");
        assertThat(words.onlyIf("=visit = \"none\"")).isEqualTo("Only if “What do you decide?” is not “No visit”");
    }

    @Test
    void saysSeveralAnswersToOneQuestionInOneGo() {
        assertThat(words.onlyIf("=visit != \"visit\" and visit != \"online\""))
                .isEqualTo("Only if “What do you decide?” is “Visit the court” or “Walk through it online”");
        assertThat(words.onlyIf("=not(visit = \"visit\" or visit = \"online\")"))
                .isEqualTo("Only if “What do you decide?” is “Visit the court” or “Walk through it online”");
        assertThat(words.onlyIf("=visit = \"visit\" or visit = \"online\""))
                .isEqualTo("Only if “What do you decide?” is not “Visit the court” or “Walk through it online”");
    }

    @Test
    void saysTicksAndLists() {
        assertThat(words.onlyIf("=agreed != true")).isEqualTo("Only if “The young person has agreed” is ticked");
        assertThat(words.onlyIf("=agreed = true")).isEqualTo("Only if “The young person has agreed” is not ticked");
        assertThat(words.onlyIf("=not(list contains(aids, \"other\"))"))
                .isEqualTo("Only if “Aids to see” includes “Other”");
    }

    @Test
    void joinsConditionsOnDifferentQuestions() {
        assertThat(words.onlyIf("=visit != \"visit\" or not(agreed = true)"))
                .isEqualTo(
                        "Only if “What do you decide?” is “Visit the court” and “The young person has agreed” is ticked");
        assertThat(words.onlyIf("=(visit != \"visit\") and (agreed = false or again = false)"))
                .isEqualTo(
                        "Only if “What do you decide?” is “Visit the court” or (“The young person has agreed” is ticked"
                                + " and “A second visit is planned” is ticked)");
    }

    @Test
    void givesThePagesScriptTheSameConditionAsLists() {
        assertThat(Condition.of("=not(list contains(aids, \"other\")) or people = 3")
                        .orElseThrow()
                        .forScript())
                .hasToString("[or, [includesNot, aids, other], [is, people, 3]]");
    }

    @Test
    void leavesWhatFormsMayNotSayToTheServer() {
        assertThat(Condition.of("=some x in aids satisfies x = 1")).isEmpty();
        assertThat(Condition.of("=visit = \"a\" and")).isEmpty();
        assertThat(Condition.of("=visit > 3")).isEmpty();
        assertThat(words.onlyIf("=visit > 3")).isEqualTo("Only if it applies");
    }
}
