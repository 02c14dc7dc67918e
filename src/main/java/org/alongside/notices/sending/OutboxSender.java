package org.alongside.notices.sending;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.cases.CaseCommands;
import org.alongside.engine.BackgroundJobs;
import org.alongside.engine.NothingWaits;
import org.alongside.engine.Processes;
import org.alongside.notices.Outbox;
import org.alongside.notices.domain.Deliveries;
import org.alongside.notices.domain.Delivery;
import org.alongside.notices.domain.Delivery.Recipient;
import org.alongside.notices.domain.NoticeBook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes rows in one transaction, sends with none open, and reports in another. A node killed in between leaves its rows to the
 * next one when their lease is over: a notice may be sent twice, with the same message id, and is never lost.
 */
@Component
class OutboxSender implements Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxSender.class);

    private final Deliveries deliveries;
    private final NoticeBook notices;
    private final SafeToContact safeToContact;
    private final Channels channels;
    private final CaseCommands commands;
    private final ObjectProvider<Processes> processes;
    private final BackgroundJobs jobs;
    private final Clock clock;
    private final TransactionTemplate transaction;

    OutboxSender(
            Deliveries deliveries,
            NoticeBook notices,
            SafeToContact safeToContact,
            Channels channels,
            CaseCommands commands,
            ObjectProvider<Processes> processes,
            BackgroundJobs jobs,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.deliveries = deliveries;
        this.notices = notices;
        this.safeToContact = safeToContact;
        this.channels = channels;
        this.commands = commands;
        this.processes = processes;
        this.jobs = jobs;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(
            initialDelayString = "${alongside.notices.first-look:PT15S}",
            fixedDelayString = "${alongside.notices.look:PT5S}")
    void look() {
        if (!jobs.arePaused()) {
            sendDue();
        }
    }

    @Override
    public int sendDue() {
        int tried = 0;
        for (List<Taken> taken = take(); !taken.isEmpty(); taken = take()) {
            taken.forEach(this::deliver);
            tried += taken.size();
        }
        return tried;
    }

    private List<Taken> take() {
        try {
            List<Taken> taken = transaction.execute(status ->
                    deliveries.lockDue(clock.instant()).stream().map(this::take).toList());
            return taken == null ? List.of() : taken;
        } catch (OptimisticLockingFailureException taken) {
            // H2 hands out a row that another sender took between reading and locking it
            return List.of();
        }
    }

    private Taken take(Delivery delivery) {
        delivery.take(clock.instant());
        deliveries.save(delivery);
        return new Taken(
                delivery.id(), delivery.noticeId(), delivery.caseId(), delivery.caseReference(), delivery.to());
    }

    private void deliver(Taken it) {
        try {
            boolean delivered = send(it);
            commands.run(it.caseId, () -> report(it, delivered));
        } catch (RuntimeException failure) {
            // the row is taken again when its lease is over; no message, which could quote a person
            LOG.warn(
                    "The attempt {} could not be reported: {}",
                    it.deliveryId,
                    failure.getClass().getName());
        }
    }

    private boolean send(Taken it) {
        var channel = channels.channel(it.to.channel());
        if (channel.isEmpty() || !safeToContact.stillAllows(it.caseId, it.to)) {
            return false;
        }
        try {
            channel.get().send(Letter.ofNotice(it.noticeId, it.to));
            return true;
        } catch (NotSent notSent) {
            LOG.warn("The attempt {} failed: {}", it.deliveryId, notSent.getMessage());
            return false;
        }
    }

    private boolean report(Taken it, boolean delivered) {
        if (!notices.report(it.deliveryId, delivered)) {
            return false;
        }
        try {
            processes
                    .getObject()
                    .correlate(
                            "notice-delivery-reported",
                            it.caseReference,
                            "noticeId",
                            it.noticeId.toString(),
                            Map.of("delivery", delivered ? "delivered" : "failed"));
        } catch (NothingWaits over) {
            // the process gave up waiting; what came of the attempt is kept all the same
            return false;
        }
        return true;
    }

    private record Taken(UUID deliveryId, UUID noticeId, UUID caseId, String caseReference, Recipient to) {}
}
