package org.alongside.access;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.access.domain.NameMarkKey;
import org.alongside.access.domain.PlainName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who bears the same name, asked without decrypting anything: each name of the service's people and of the people of cases has a keyed
 * mark beside it. Equal names are not equal people: whoever asks shows why it was done, and lets it be undone.
 */
@Service
@Transactional
public class NameMarks {

    /** As what the people of the service have their marks. */
    public static final String STAFF = "staff";

    private static final String OF_STAFF = "STAFF";
    private static final String OF_CASES = "CASE";

    private final JdbcClient database;
    private final NameMarkKey key;

    NameMarks(JdbcClient database, NameMarkKey key) {
        this.database = database;
        this.key = key;
    }

    /**
     * Marks the names in a text as those of people of a case.
     *
     * @param as a word for what they are in it, for example {@code witness}
     * @return who else bears one of them: people of the service, and people of other cases
     */
    public List<Namesake> ofCase(UUID caseId, String as, String names) {
        return marked(OF_CASES, caseId, as, PlainName.in(names));
    }

    /** Marks a young person: only who was born on the same day too is their namesake. */
    public List<Namesake> ofYoungPerson(UUID caseId, String as, String name, String birthday) {
        return marked(
                OF_CASES,
                caseId,
                as,
                PlainName.in(name).stream().map(it -> it + " " + birthday).toList());
    }

    /** Marks somebody of the service; who of which case bears their name. */
    public List<Namesake> ofStaff(UUID userId, String name) {
        return marked(OF_STAFF, userId, STAFF, PlainName.in(name));
    }

    /** Whether the people of cases that were known before there were marks have theirs. */
    @Transactional(readOnly = true)
    public boolean allMarked() {
        return key.allMarked();
    }

    /** Keeps that they have. */
    public void keepAllMarked() {
        key.keepAllMarked();
    }

    /** The people of the service who have a mark. */
    @Transactional(readOnly = true)
    public Set<UUID> markedStaff() {
        return database
                .sql("select distinct owner_id from name_marks where owner_kind = 'STAFF'")
                .query(UUID.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The other cases in which somebody of this case is named: in both as one of these. */
    @Transactional(readOnly = true)
    public List<UUID> casesSharing(UUID caseId, Collection<String> as) {
        return database.sql("""
                        select distinct o.owner_id from name_marks m join name_marks o on o.mark = m.mark
                         where m.owner_kind = 'CASE' and m.owner_id = :caseId and m.named_as in (:as)
                           and o.owner_kind = 'CASE' and o.owner_id <> :caseId and o.named_as in (:as)
                         order by o.owner_id""")
                .param("caseId", caseId)
                .param("as", as)
                .query(UUID.class)
                .list();
    }

    private List<Namesake> marked(String kind, UUID ownerId, String as, List<String> plainNames) {
        if (plainNames.isEmpty()) {
            return List.of();
        }
        List<String> marks = plainNames.stream().map(key::markOf).toList();
        for (String mark : marks) {
            database.sql("insert ignore into name_marks (mark, owner_kind, owner_id, named_as)"
                            + " values (:mark, :kind, :owner, :as)")
                    .param("mark", mark)
                    .param("kind", kind)
                    .param("owner", ownerId)
                    .param("as", as)
                    .update();
        }
        return namesakes(ownerId, marks);
    }

    private List<Namesake> namesakes(UUID ownerId, List<String> marks) {
        return database.sql("""
                        select distinct owner_kind, owner_id, named_as from name_marks
                         where mark in (:marks) and owner_id <> :owner order by owner_id, named_as""")
                .param("marks", marks)
                .param("owner", ownerId)
                .query((row, n) -> new Namesake(
                        row.getObject("owner_id", UUID.class),
                        row.getString("owner_kind").equals(OF_STAFF),
                        row.getString("named_as")))
                .list();
    }

    /**
     * Who bears the same name.
     *
     * @param ownerId the person of the service, or the case in which somebody is called so
     * @param ofTheService whether it is somebody of the service
     * @param as what they are there
     */
    public record Namesake(UUID ownerId, boolean ofTheService, String as) {}
}
