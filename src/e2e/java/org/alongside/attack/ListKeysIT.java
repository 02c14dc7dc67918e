package org.alongside.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sort, filter and page keys as nobody's link has them. */
class ListKeysIT {

    private static final List<String> VALUES = List.of(
            "' or '1'='1",
            "1; drop table witness_cases; --",
            "due_on desc, (select 1 from users)",
            "sleep(5)",
            "${7*191}",
            "T(java.lang.Runtime).getRuntime()",
            "../../../etc/passwd",
            "%00",
            "\uD83D\uDE00\u202E",
            "-1",
            "99999999999999999999",
            "0000-00-00",
            "+275760-09-13",
            "x".repeat(3_000));

    private static final Map<String, List<String>> KEYS = Map.of(
            "/work",
                    List.of(
                            "tab",
                            "order",
                            "page",
                            "stage",
                            "process",
                            "due",
                            "text",
                            "holder",
                            "organisation",
                            "no-such"),
            "/cases", List.of("stage", "opened", "after"),
            "/audit", List.of("after", "before", "kind", "who", "case", "from", "to"),
            "/dashboards/limits", List.of("from", "to", "region", "organisation", "months"),
            "/dashboards/outcomes", List.of("from", "to", "offence"),
            "/dashboards/map", List.of("process", "from", "to"),
            "/dashboards/figures/steps.csv", List.of("process", "organisation", "period", "no-such"),
            "/rules/limits/VC-1", List.of("trigger", "day", "from"));

    @Test
    void answersEveryKeyWithAPageOrARefusalAndNeverWithAFault() {
        Target.referred();
        Attacker manager = Attacker.signedIn("manager");
        Attacker auditor = Attacker.signedIn("auditor");
        String before = Target.stored();

        KEYS.forEach((path, names) -> names.forEach(name -> VALUES.forEach(value -> {
            Attacker reader = path.startsWith("/audit") ? auditor : manager;
            HttpResponse<String> answer = reader.gets(path + "?" + name + "=" + Attacker.urlEncoded(value));
            assertThat(answer.statusCode()).as("%s?%s=%.60s", path, name, value).isIn(200, 400, 404);
            assertThat(answer.body())
                    .as("%s?%s=%.60s", path, name, value)
                    .doesNotContain("1337", "SQLException", "org.h2");
        })));
        assertThat(Target.stored()).isEqualTo(before);
    }

    @Test
    void sortsByNothingThatItDoesNotOffer() {
        Attacker manager = Attacker.signedIn("manager");

        assertThat(manager.gets("/work?order=given_name").statusCode()).isEqualTo(400);
        assertThat(manager.gets("/work?page=" + Attacker.urlEncoded("e30=")).statusCode())
                .isEqualTo(400);
        assertThat(manager.gets("/work?witness_cases.family_name=a").statusCode())
                .isEqualTo(400);
    }
}
