package org.alongside.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.forms.Field.Kind;
import org.junit.jupiter.api.Test;

class FormsTest {

    private final Forms samples = new Forms("classpath*:forms-samples/**/*.form");

    @Test
    void findsAFormByItsId() {
        var form = samples.form("plan-visit");

        assertThat(form.folder()).isEqualTo("sample-process");
        assertThat(form.version()).matches("[0-9a-f]{12}");
        assertThat(samples.all()).containsExactly(form);
    }

    @Test
    void refusesAnUnknownId() {
        assertThatThrownBy(() -> samples.form("no-such-form"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no-such-form");
    }

    @Test
    void listsQuestionsInsideGroupsInTheFilesOrder() {
        assertThat(samples.form("plan-visit").fields())
                .extracting(Field::key)
                .containsExactly(
                        "visit",
                        "court",
                        "visitOn",
                        "reason",
                        "visitTime",
                        "people",
                        "miles",
                        "entrance",
                        "aids",
                        "otherAid",
                        "phone",
                        "agreed",
                        "again");
    }

    @Test
    void readsWhatTheFileSaysAboutAQuestion() {
        var visit = samples.form("plan-visit").field("visit").orElseThrow();
        var people = samples.form("plan-visit").field("people").orElseThrow();
        var visitOn = samples.form("plan-visit").field("visitOn").orElseThrow();

        assertThat(visit.routing()).isTrue();
        assertThat(visit.required()).isTrue();
        assertThat(visit.source()).isEqualTo("Victims' Code Right 8");
        assertThat(visit.offers("online")).isTrue();
        assertThat(visit.verified()).isTrue();
        assertThat(people.verified()).isFalse();
        assertThat(people.required()).isFalse();
        assertThat(visitOn.kind()).isEqualTo(Kind.DATE);
        assertThat(visitOn.label()).isEqualTo("Date of the visit");
    }

    @Test
    void neverRequiresThatARoutingCheckboxIsTicked() {
        assertThat(samples.form("plan-visit").field("again").orElseThrow().required())
                .isFalse();
        assertThat(samples.form("plan-visit").field("agreed").orElseThrow().required())
                .isTrue();
    }

    @Test
    void handsTheConditionOfAGroupDownToItsQuestions() throws Exception {
        var form = read("""
                {"id": "f", "components": [{"type": "group", "label": "G", "conditional": {"hide": "=a = \\"x\\""}, "components": [
                  {"type": "textfield", "key": "plain", "label": "Plain"},
                  {"type": "textfield", "key": "own", "label": "Own", "conditional": {"hide": "=b = true"}}]}]}""");

        assertThat(form.field("plain").orElseThrow().hide()).isEqualTo("=a = \"x\"");
        assertThat(form.field("own").orElseThrow().hide()).isEqualTo("=(a = \"x\") or (b = true)");
    }

    @Test
    void changesTheVersionWithTheFile() throws Exception {
        var before = read("{\"id\": \"f\", \"components\": []}");
        var after = read("{\"id\": \"f\", \"components\": [] }");

        assertThat(after.version()).isNotEqualTo(before.version());
    }

    @Test
    void refusesAComponentItCannotDraw() {
        assertThatThrownBy(() -> read("{\"id\": \"f\", \"components\": [{\"type\": \"iframe\", \"key\": \"k\"}]}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("iframe")
                .hasMessageContaining("f.form");
    }

    @Test
    void refusesAPatternThatIsNone() {
        assertThatThrownBy(() -> read(
                        "{\"id\": \"f\", \"components\": [{\"type\": \"textfield\", \"key\": \"k\", \"label\": \"L\","
                                + " \"validate\": {\"pattern\": \"[\"}}]}"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void readsEveryFormOfTheService() {
        assertThat(new Forms().all())
                .allSatisfy(form -> assertThat(form.fields())
                        .as(form.id())
                        .extracting(Field::key)
                        .doesNotHaveDuplicates());
    }

    @Test
    void knowsEveryConditionOfTheServiceAndTheQuestionsItSpeaksOf() {
        for (var form : new Forms().all()) {
            for (var field : form.fields()) {
                if (field.hide() != null) {
                    var condition = Condition.of(field.hide());
                    assertThat(condition)
                            .as("%s.%s %s", form.id(), field.key(), field.hide())
                            .isPresent();
                    assertThat(keys(condition.orElseThrow().forScript()))
                            .allMatch(key -> form.field(key).isPresent(), form.id() + " has it");
                }
            }
        }
    }

    private static Stream<String> keys(List<?> condition) {
        return Set.of("and", "or").contains(condition.get(0))
                ? condition.stream().skip(1).flatMap(part -> keys((List<?>) part))
                : Stream.of((String) condition.get(1));
    }

    private static Form read(String json) throws Exception {
        return new FormReader(new JsonMapper()).read("/forms/p/f.form", json.getBytes(StandardCharsets.UTF_8));
    }
}
