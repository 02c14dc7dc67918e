package org.alongside.cases;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.access.NameMarks;
import org.alongside.access.People;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Marks whoever was there before names had marks: the people of the service who have none at each start, the people of cases once. Each case
 * is a transaction of its own, so a start that is cut off goes on with the next.
 */
@Component
class MarksOfOldNames {

    private static final Logger LOG = LoggerFactory.getLogger(MarksOfOldNames.class);

    private static final List<String> CHARGES = List.of("decideCharge", "decideChargeAfterReview");
    private static final List<String> DEFENDANTS =
            List.of("defendant1Name", "defendant2Name", "defendant3Name", "defendant4Name");

    private final NameMarks marks;
    private final DerivedWalls walls;
    private final People people;
    private final CasePeople around;
    private final CaseRecords records;
    private final CaseCommands commands;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    MarksOfOldNames(
            NameMarks marks,
            DerivedWalls walls,
            People people,
            CasePeople around,
            CaseRecords records,
            CaseCommands commands,
            JdbcClient database,
            PlatformTransactionManager transactions) {
        this.marks = marks;
        this.walls = walls;
        this.people = people;
        this.around = around;
        this.records = records;
        this.commands = commands;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    @EventListener(ApplicationReadyEvent.class)
    void markAll() {
        Set<UUID> marked = marks.markedStaff();
        people.users().stream()
                .filter(user -> !marked.contains(user.id()))
                .forEach(user -> transaction.executeWithoutResult(status -> walls.mark(user)));
        if (!marks.allMarked()) {
            List<UUID> cases = database.sql("select id from witness_cases order by id")
                    .query(UUID.class)
                    .list();
            cases.forEach(this::mark);
            transaction.executeWithoutResult(status -> marks.keepAllMarked());
            LOG.info("The names of the people of {} cases have their marks", cases.size());
        }
    }

    private void mark(UUID caseId) {
        commands.run(caseId, () -> {
            walls.markYoungPerson(caseId);
            Stream.concat(
                            around.of(caseId).stream().map(it -> new PersonNamed(caseId, it.relation(), it.name())),
                            accused(caseId))
                    .forEach(walls::on);
            return true;
        });
    }

    private Stream<PersonNamed> accused(UUID caseId) {
        return records.of(caseId, CHARGES).stream()
                .flatMap(record -> DEFENDANTS.stream().map(record.answers()::text))
                .filter(name -> !name.isBlank())
                .map(name -> new PersonNamed(caseId, DerivedWalls.ACCUSED, name));
    }
}
