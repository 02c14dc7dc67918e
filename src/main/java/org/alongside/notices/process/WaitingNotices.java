package org.alongside.notices.process;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.cases.SafeContacts;
import org.alongside.cases.SafeContacts.SafeContact;
import org.alongside.engine.NothingWaits;
import org.alongside.engine.Processes;
import org.alongside.notices.NoticeStatus;
import org.alongside.notices.domain.Notice;
import org.alongside.notices.domain.NoticeBook;
import org.alongside.notices.domain.Notices;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Notices to the young person that wait to be sent, when they do not want any: none leaves, and a person tells them instead. */
@Component
class WaitingNotices {

    private final SafeContacts contacts;
    private final Notices notices;
    private final NoticeBook book;
    private final ObjectProvider<Processes> processes;

    WaitingNotices(SafeContacts contacts, Notices notices, NoticeBook book, ObjectProvider<Processes> processes) {
        this.contacts = contacts;
        this.notices = notices;
        this.book = book;
        this.processes = processes;
    }

    /** Closes the way to write to them and takes back what waits; false where they had not agreed to be written to. */
    boolean stop(UUID caseId, String caseReference) {
        Optional<SafeContact> open = contacts.of(caseId).filter(SafeContact::consentGiven);
        open.ifPresent(known -> {
            contacts.keep(
                    caseId,
                    new SafeContact(
                            known.channel(), known.address(), known.allowed(), known.addressConfirmed(), false));
            notices.findByCaseIdOrderByPreparedAtDescIdDesc(caseId).stream()
                    .filter(notice -> notice.status() == NoticeStatus.QUEUED)
                    .forEach(notice -> takeBack(notice, caseReference));
        });
        return open.isPresent();
    }

    private void takeBack(Notice notice, String caseReference) {
        book.takeBack(notice.id());
        try {
            processes
                    .getObject()
                    .correlate(
                            "notice-delivery-reported",
                            caseReference,
                            "noticeId",
                            notice.id().toString(),
                            Map.of("delivery", "failed"));
        } catch (NothingWaits over) {
            // its process has given up already: a person tells them
        }
    }
}
