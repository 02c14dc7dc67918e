package org.alongside.notices.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.cases.Partner;
import org.alongside.cases.SharedItem;
import org.alongside.notices.LawfulBasis;
import org.alongside.testing.ReadingGrade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is told what can be read by a nine-year-old, for every partner, every thing and every reason there is. */
class ToldWordsTest {

    private static final double GRADE = 4.0;
    private static final ToldWords WORDS = new ToldWords();

    /** Explained on the sheet of what happens next, which comes with this one. */
    private static final Set<String> EXPLAINED = Set.of("advocate", "court", "case", "lawyers", "police");

    static Stream<String> whole() {
        return Stream.of("intro", "may.none", "stop", "told.none", "always", "ask")
                .map(WORDS::text);
    }

    static Stream<String> composed() {
        return Arrays.stream(Partner.values())
                .flatMap(partner -> Arrays.stream(SharedItem.values()).flatMap(item -> {
                    String whom = WORDS.text("partner." + partner);
                    String what = WORDS.text("item." + item);
                    return Stream.of(
                            WORDS.text("may", whom, what, "3 March 2027"),
                            WORDS.text("told", whom, what, "3 March 2026"),
                            WORDS.text("waits", whom, what),
                            WORDS.text("told.other", whom, what, "3 March 2026", WORDS.text("basis.SAFEGUARDING")));
                }));
    }

    @ParameterizedTest
    @MethodSource({"whole", "composed"})
    void readsEasily(String text) {
        assertThat(new ReadingGrade(EXPLAINED).of(text)).as(text).isLessThanOrEqualTo(GRADE);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CONSENT")
    void saysWhyTheyWereToldWithoutAYes(LawfulBasis basis) {
        assertThat(WORDS.text("told.other", "your school", "how you are", "3 March 2026", WORDS.text("basis." + basis)))
                .startsWith("On 3 March 2026 we told your school how you are. We had to,");
    }

    @Test
    void saysWhichTextIsMissing() {
        assertThatIllegalArgumentException().isThrownBy(() -> WORDS.text("nothing"));
    }
}
