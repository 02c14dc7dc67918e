package org.alongside.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.NameIndex;
import org.alongside.e2e.RunningAlongside;
import org.junit.jupiter.api.Test;

/** Who asks whether a child is here leaves a trace, found or not, and the trace does not say of whom to anybody without the key. */
class SearchedIT {

    private static final String NAME = "Quillfeather";

    @Test
    void everySearchByNameIsLoggedWithWhatItShowedAndWithoutTheName() {
        Target.referred("Robin", NAME, "Example answer.");
        UUID mark = RunningAlongside.part(NameIndex.class).mark("quillfeather");
        Attacker manager = Attacker.signedIn("manager");

        assertThat(manager.posts("/cases/search", Map.of("name", NAME)).statusCode())
                .isEqualTo(200);
        assertThat(manager.posts("/cases/search", Map.of("name", "No " + NAME)).statusCode())
                .isEqualTo(200);
        assertThat(manager.posts("/cases/search", Map.of("name", " ")).statusCode())
                .isEqualTo(400);

        assertThat(searchesFor(mark))
                .hasSize(2)
                .anySatisfy(facts -> assertThat(facts).contains("\"shown\":\"1\""))
                .anySatisfy(facts -> assertThat(facts).contains("\"shown\":\"0\""))
                .allSatisfy(facts -> assertThat(facts).doesNotContainIgnoringCase(NAME));
        assertThat(Attacker.signedIn("auditor")
                        .gets("/audit?kind=cases-searched")
                        .body())
                .contains("Looked for a young person by name; cases shown: 1")
                .doesNotContainIgnoringCase(NAME);
    }

    private static List<String> searchesFor(UUID mark) {
        return Target.database()
                .sql(
                        "select facts from audit_entries where kind = 'cases-searched' and actor_id = :who and facts like :mark")
                .param("who", Target.actor("manager").userId())
                .param("mark", "%" + mark + "%")
                .query(String.class)
                .list();
    }
}
