package org.alongside.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class FormWordsTest {

    private static final Set<String> SENT = Set.of("referral", "firstContactNote", "referrerToldOn-month");

    private final FormWords words = new FormWords(new Forms());

    @Test
    void saysWhatIsAskedAnsweredAndHowLongItMayBe() {
        assertThat(words.question("firstContactNote", SENT))
                .contains("What must the advocate know before the first contact?");
        assertThat(words.question("referrerToldOn-month", SENT).orElseThrow()).endsWith(", month");
        assertThat(words.answer("referral", "accepted", SENT)).isNotEqualTo("accepted");
        assertThat(words.answer("firstContactNote", "by text", SENT)).isEqualTo("by text");
        assertThat(words.longest("firstContactNote", SENT)).contains(4000);
    }

    @Test
    void takesTheFormThatAsksForTheRestToo() {
        assertThat(words.question("what", Set.of("kind", "seenOn-day", "seenOn-month", "told")))
                .contains("What was seen or heard?");
    }

    @Test
    void saysNothingOfWhatNoFormAsks() {
        assertThat(words.question("colour", SENT)).isEmpty();
        assertThat(words.longest("colour", SENT)).isEmpty();
    }
}
