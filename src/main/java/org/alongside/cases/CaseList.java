package org.alongside.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.CaseScope;
import org.alongside.access.FieldCipher;
import org.alongside.access.NameIndex;
import org.alongside.access.PersonalColumn;
import org.alongside.access.Role;
import org.alongside.cases.domain.NameDigests;
import org.alongside.cases.domain.NameWords;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The cases a person may open, newest first; who may see which is part of the query. */
@Service
public class CaseList {

    /** How many cases a page shows. */
    public static final int PAGE = 25;

    private static final String COLUMNS =
            "select c.id, c.reference, c.stage, c.stage_since, c.given_name, c.family_name, c.opened_on";

    /** In the order of the cases of one's organisation. */
    static final String OF_ORGANISATION = COLUMNS + """
              from case_parts p join witness_cases c on c.id = p.case_id
             where p.organisation_id = :organisation and (p.opened_on < :opened or (p.opened_on = :opened and p.case_id < :id))
               and %s %s
             order by p.opened_on desc, p.case_id desc limit :rows""";

    /** Beginning with the few cases that could be one's own. */
    static final String OF_FEW = COLUMNS + """
              from (%s) own join witness_cases c on c.id = own.case_id
             where (c.opened_on < :opened or (c.opened_on = :opened and c.id < :id)) and %s %s
             order by c.opened_on desc, c.id desc limit :rows""";

    /** Those of whoever is no manager: theirs, their team's and those in which a task asks the team. A union, as an index has each of the three. */
    static final String OWN = """
            select case_id from case_relations where organisation_id = :organisation and role in (:roles) and user_id = :user
            union select case_id from case_relations where organisation_id = :organisation and role in (:roles) and user_id is null
            union select case_id from case_relations where organisation_id = :organisation and role in (:roles) and team_asked > 0""";

    static final String HOW_MANY = """
            select (select count(*) from (select 1 from case_relations where organisation_id = :organisation and role in (:roles)
                                             and user_id = :user limit %1$d) o)
                 + (select count(*) from (select 1 from case_relations where organisation_id = :organisation and role in (:roles)
                                             and user_id is null limit %1$d) o)""";

    /** So many are sorted; where there are more, 25 of them are soon found among those of the organisation. */
    private static final int FEW = 1_000;

    private static final String NAMED = COLUMNS + """
              from witness_cases c where %s and %s
             order by c.opened_on desc, c.id desc limit :rows""";

    private static final String WORD = "(c.name_key1 in (:word%1$d) or c.name_key2 in (:word%1$d)"
            + " or c.name_key3 in (:word%1$d) or c.name_key4 in (:word%1$d))";

    private static final Position START = new Position(LocalDate.of(9999, 12, 31), new UUID(-1, -1));

    private final JdbcClient database;
    private final FieldCipher cipher;
    private final NameIndex names;

    CaseList(JdbcClient database, FieldCipher cipher, NameIndex names) {
        this.database = database;
        this.cipher = cipher;
        this.names = names;
    }

    /** A page of cases, of one stage if one is given. */
    public Page page(Actor actor, @Nullable Stage stage, @Nullable Position after) {
        Position from = after == null ? START : after;
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("opened", from.openedOn());
        parameters.put("id", from.id());
        parameters.put("rows", PAGE + 1);
        if (stage != null) {
            parameters.put("stage", stage.name());
        }
        List<Row> found = database.sql(pageSql(actor, stage, parameters))
                .params(parameters)
                .query((row, n) -> row(row))
                .list();
        return new Page(found.stream().limit(PAGE).toList(), next(found));
    }

    String pageSql(Actor actor, @Nullable Stage stage, Map<String, Object> parameters) {
        CaseScope scope = CaseScope.of(actor);
        parameters.putAll(scope.params());
        parameters.put("organisation", actor.organisationId());
        if (actor.is(Role.MANAGER)) {
            return OF_ORGANISATION.formatted(scope.ofRelated("p.case_id"), of(stage, "p"));
        }
        parameters.put("user", actor.userId());
        parameters.put("roles", actor.roles().stream().map(Role::name).sorted().toList());
        return hasFew(parameters)
                ? OF_FEW.formatted(OWN, scope.ofFound("c.id"), of(stage, "c"))
                : OF_ORGANISATION.formatted(scope.ofFound("p.case_id"), of(stage, "p"));
    }

    private static String of(@Nullable Stage stage, String table) {
        return stage == null ? "" : "and " + table + ".stage = :stage";
    }

    private boolean hasFew(Map<String, Object> parameters) {
        return database.sql(HOW_MANY.formatted(FEW + 1))
                        .params(parameters)
                        .query(Integer.class)
                        .single()
                <= FEW;
    }

    /**
     * The newest cases of young people with this name: each word of it is one of theirs, whole. No name is decrypted to find them.
     *
     * @return one more than a page where there are more; none where the name has no letters, or more words than any name that can be found
     */
    public List<Row> named(Actor actor, String name) {
        List<String> words = NameWords.of(name);
        if (words.isEmpty() || words.size() > NameDigests.MOST) {
            return List.of();
        }
        CaseScope scope = CaseScope.of(actor);
        Map<String, Object> parameters = new HashMap<>(scope.params());
        List<String> conditions = new ArrayList<>();
        for (String word : words) {
            parameters.put("word" + conditions.size(), names.digests(word));
            conditions.add(WORD.formatted(conditions.size()));
        }
        parameters.put("rows", PAGE + 1);
        return database.sql(NAMED.formatted(String.join(" and ", conditions), scope.on("c.id")))
                .params(parameters)
                .query((row, n) -> row(row))
                .list();
    }

    /** What the log says of a search that showed these cases. */
    public CasesSearched searched(Actor actor, String name, List<Row> shown) {
        List<UUID> words = NameWords.of(name).stream()
                .limit(NameDigests.MOST)
                .map(names::mark)
                .toList();
        return new CasesSearched(
                actor.userId(),
                words,
                shown.size(),
                shown.stream().map(Row::reference).toList());
    }

    private Row row(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Row(
                id,
                row.getString("reference"),
                cipher.decrypt(row.getString("given_name"), PersonalColumn.CASE_GIVEN_NAME.of(id)) + " "
                        + cipher.decrypt(row.getString("family_name"), PersonalColumn.CASE_FAMILY_NAME.of(id)),
                Stage.valueOf(row.getString("stage")),
                row.getObject("stage_since", LocalDate.class),
                row.getObject("opened_on", LocalDate.class));
    }

    private static Optional<Position> next(List<Row> found) {
        return found.size() <= PAGE
                ? Optional.empty()
                : Optional.of(new Position(
                        found.get(PAGE - 1).openedOn(), found.get(PAGE - 1).id()));
    }

    /** Some cases, and where the next page starts. */
    public record Page(List<Row> rows, Optional<Position> next) {}

    /** Where a page ended. */
    public record Position(LocalDate openedOn, UUID id) {}

    /** A case in a list. */
    public record Row(
            UUID id, String reference, String youngPerson, Stage stage, LocalDate stageSince, LocalDate openedOn) {}
}
