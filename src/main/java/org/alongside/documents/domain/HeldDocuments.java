package org.alongside.documents.domain;

import org.alongside.documents.Documents;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has the documents scanned that were added while the scanner was away. */
@Component
public class HeldDocuments {

    private final Documents documents;
    private final Scanner scanner;

    HeldDocuments(Documents documents, Scanner scanner) {
        this.documents = documents;
        this.scanner = scanner;
    }

    /** Scans what is held, if the scanner answers. One that cannot be scanned does not keep the others shut. */
    @Scheduled(
            initialDelayString = "${alongside.clamd.first-look:PT30S}",
            fixedDelayString = "${alongside.clamd.look:PT1M}")
    public void scan() {
        if (scanner.answers()) {
            documents.held().forEach(documents::scanAgain);
        }
    }
}
