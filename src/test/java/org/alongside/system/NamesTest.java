package org.alongside.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.NameIndex;
import org.alongside.access.Role;
import org.alongside.cases.CaseList;
import org.alongside.cases.domain.NameDigests;
import org.alongside.cases.domain.WitnessCase;
import org.alongside.testing.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;

/** Cases are found by name in the database, without reading a name, and by whoever may open them alone. */
@Tables
class NamesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient database;

    @Autowired
    private NameIndex index;

    @Autowired
    private CaseList cases;

    @Autowired
    private ApplicationContext beans;

    private final UUID organisation = UUID.randomUUID();
    private final Actor manager = new Actor(UUID.randomUUID(), "manager", "", organisation, "", Set.of(Role.MANAGER));

    @BeforeEach
    void aCase() {
        database.sql("insert into organisations (id, version, name, kind) values (?, 0, ?, 'SERVICE')")
                .params(organisation, organisation.toString())
                .update();
        named("Zoë Ann", "O’Brien-Smith", index);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Zoë", "zoe", "ZOE", "Ann", "O'Brien", "obrien", "smith", "Zoe Smith", "O'BRIEN-SMITH, Zoë Ann"})
    void aCaseIsFoundByWholeNames(String name) {
        assertThat(cases.named(manager, name))
                .singleElement()
                .extracting(CaseList.Row::youngPerson)
                .isEqualTo("Zoë Ann O’Brien-Smith");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zo", "Bri", "Zoe Jones", "", "-", "%", "Zoe Ann OBrien Smith Zoey", "' or 1 = 1 --"})
    void nothingElseIsFound(String name) {
        assertThat(cases.named(manager, name)).isEmpty();
    }

    @Test
    void nobodyFindsACaseThatTheyMayNotOpen() {
        UUID walled = named("Wren", "Zoe", index);
        assertThat(cases.named(manager, "zoe")).hasSize(2);

        var stranger = new Actor(UUID.randomUUID(), "m", "", UUID.randomUUID(), "", Set.of(Role.MANAGER));
        assertThat(cases.named(stranger, "zoe")).isEmpty();
        assertThat(cases.named(new Actor(UUID.randomUUID(), "a", "", organisation, "", Set.of(Role.ADMIN)), "zoe"))
                .isEmpty();
        database.sql(
                        "insert into case_relations (id, version, case_id, role, organisation_id) values (?, 0, ?, 'ADVOCATE', ?)")
                .params(UUID.randomUUID(), walled, organisation)
                .update();
        var advocate = new Actor(UUID.randomUUID(), "a", "", organisation, "", Set.of(Role.ADVOCATE));
        assertThat(cases.named(advocate, "zoe")).extracting(CaseList.Row::id).containsExactly(walled);
    }

    @Test
    void theDatabaseHoldsNoNameAndNoDigestThatAnybodyCouldMake() {
        List<String> stored = database.sql("select name_key1 from witness_cases where organisation_id = ?")
                .param(organisation)
                .query(String.class)
                .list();

        assertThat(stored).singleElement().asString().hasSizeGreaterThan(20).doesNotContainIgnoringCase("brien");
        assertThat(index.digest("obrien")).isEqualTo(stored.get(0)).isEqualTo(index.digest("obrien"));
    }

    @Test
    void casesOfAnotherKeyOrOfNoneAreFoundAfterAPass() {
        var old = new OldIndex();
        named("Marlow", "Ellis", old);
        UUID none = named("Marlow", "Finch", index);
        database.sql("update witness_cases set name_key1 = null, name_key2 = null, name_keys_of = null where id = ?")
                .param(none)
                .update();
        entities.clear();
        assertThat(cases.named(manager, "marlow")).isEmpty();

        assertThat(indexed()).isEqualTo(2);

        assertThat(cases.named(manager, "marlow")).hasSize(2);
        assertThat(cases.named(manager, "finch")).hasSize(1);
        assertThat(indexed()).isZero();
    }

    /** The pass of the background, which is nobody else's to call. */
    private int indexed() {
        Integer written = ReflectionTestUtils.invokeMethod(beans.getBean("nameIndexing"), "indexAll");
        entities.clear();
        return written == null ? -1 : written;
    }

    private UUID named(String given, String family, NameIndex with) {
        UUID id = UUID.randomUUID();
        var person = new WitnessCase.Person(given, family, LocalDate.of(2011, 11, 24));
        var opened = new WitnessCase(id, id.toString().substring(0, 12), person, organisation, DAY);
        opened.foundBy(NameDigests.of(given, family, with));
        entities.persist(opened);
        entities.flush();
        database.sql(
                        "insert into case_relations (id, version, case_id, role, organisation_id) values (?, 0, ?, 'MANAGER', ?)")
                .params(UUID.randomUUID(), id, organisation)
                .update();
        return id;
    }

    /** A key that was exchanged since and is not in the keyset any more. */
    private static final class OldIndex implements NameIndex {

        @Override
        public String present() {
            return "old";
        }

        @Override
        public String digest(String word) {
            return "old-" + word.hashCode();
        }

        @Override
        public List<String> digests(String word) {
            return List.of(digest(word));
        }
    }
}
