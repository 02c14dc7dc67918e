package org.alongside.timelimits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitKindTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LAW | YJCEA 1999 s.21(8)",
                "LAW | YJCEA 1999 s.38; CrimPR 23.2",
                "LAW | CrimPR 18.4(a)(i)",
                "LAW | CPR 54.5",
                "LAW | Criminal Practice Directions (former 18E)",
                "LAW | Prosecution of Offences (Custody Time Limits) Regulations 1987",
                "LAW | PCSC Act 2022 s.44B",
                "CODE | Victims' Code Right 4 and 8",
                "GUIDANCE | Draft Victims' Code (5 February 2026)",
                "GUIDANCE | CPIA 1996 Code of Practice",
                "PRACTICE | practice; that it is settled before: Criminal Practice Directions 2023 ch.6",
                "PRACTICE | practice",
                "PRACTICE | HMCTS practice"
            })
    void isWhatTheSourceSays(LimitKind kind, String source) {
        assertThat(LimitKind.of(source)).isEqualTo(kind);
    }

    @Test
    void ofTheTableTheseAreNeitherLawNorCodeNorUsualPractice() {
        assertThat(RealRules.rules().all().stream()
                        .filter(rule -> rule.kind() == LimitKind.GUIDANCE)
                        .map(TimeLimitRule::source)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "CPS guidance on special measures",
                        "Better Case Management",
                        "Better Case Management; CPS on section 28",
                        "Section 28 ground rules form (HMCTS, March 2018)",
                        "CPS on section 28",
                        "CPS Victims' Right to Review scheme",
                        "Police Victims' Right to Review scheme",
                        "CPS pre-termination review pilot (2025)",
                        "Victim Information Requests Code of Practice",
                        "Under-10s protocol (11 July 2018)",
                        "Police information and records management Code of Practice",
                        "CPIA 1996 Code of Practice",
                        "Draft Victims' Code (5 February 2026)");
    }

    @Test
    void theSourceDecidesAndNotHowAnIdBegins() {
        assertThat(RealRules.rules().setBy(LimitKind.PRACTICE))
                .contains("PR-TASK", "SM-LAPSE-60", "S28-AFTERCARE", "KEEP-NOTES");
        assertThat(RealRules.rules().setBy(LimitKind.LAW))
                .contains("SMA-CC", "ULS")
                .doesNotContain("VRR-CPS-ASK");
        assertThat(RealRules.rules().setBy(LimitKind.CODE)).contains("VC-R6-ARR", "S28-VISIT");
    }
}
