package org.alongside.decisions.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.alongside.cases.LegalToday;
import org.alongside.engine.DecisionTable;
import org.alongside.engine.Decisions;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the tables that come with the software as versions: the first time as the first version. A file that a later software has
 * changed is in force from the day it first starts, unless an administrator has released a version of their own: then it is a draft
 * for them to compare and release like any other.
 */
@Component
class ShippedTables implements InitializingBean {

    private final Decisions decisions;
    private final DecisionVersions versions;
    private final Clock clock;
    private final LegalToday today;
    private final TransactionTemplate transaction;

    ShippedTables(
            Decisions decisions,
            DecisionVersions versions,
            Clock clock,
            LegalToday today,
            PlatformTransactionManager transactions) {
        this.decisions = decisions;
        this.versions = versions;
        this.clock = clock;
        this.today = today;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterPropertiesSet() {
        decisions.shipped().forEach(this::keep);
    }

    private void keep(DecisionTable table) {
        try {
            transaction.executeWithoutResult(status -> keepIfNew(table));
        } catch (DataIntegrityViolationException anotherNode) {
            // it starts at the same time and was quicker: the version is kept
        }
    }

    private void keepIfNew(DecisionTable table) {
        String decision = table.text().id();
        List<DecisionVersion> known = versions.findByDecisionOrderByNumberDesc(decision);
        if (known.stream().anyMatch(version -> version.dmn().equals(table.dmn()))) {
            return;
        }
        int number = known.isEmpty() ? 1 : known.get(0).number() + 1;
        var version = new DecisionVersion(decision, number, table.dmn(), null, clock.instant());
        if (known.stream().noneMatch(ShippedTables::isReleasedByHand)) {
            LocalDate from = known.isEmpty() ? LocalDate.EPOCH : today.date();
            version.release(from, null, clock.instant());
        }
        versions.save(version);
        versions.flush();
    }

    private static boolean isReleasedByHand(DecisionVersion version) {
        return version.keptBy() != null && !version.isDraft();
    }
}
