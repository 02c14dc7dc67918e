package org.alongside.documents;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Action;
import org.alongside.access.CaseRights;
import org.alongside.access.FieldCipher;
import org.alongside.access.Ids;
import org.alongside.access.PersonalColumn;
import org.alongside.access.Section;
import org.alongside.cases.CaseCommands;
import org.alongside.documents.domain.DocumentRows;
import org.alongside.documents.domain.Scanner;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps documents of cases encrypted and hands them out. Who may do it is asked before. */
@Service
public class Documents {

    /** The largest document taken, in bytes: 10 MB. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final int PART = 1024 * 1024;

    private final DocumentRows rows;
    private final CaseCommands commands;
    private final FieldCipher cipher;
    private final Scanner scanner;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Documents(
            DocumentRows rows,
            CaseCommands commands,
            FieldCipher cipher,
            Scanner scanner,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.commands = commands;
        this.cipher = cipher;
        this.scanner = scanner;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Adds a document to a case, scanned and encrypted before the case is locked. One with a virus in it is not kept.
     *
     * @param once the key it was sent with: what came with it before is on the case already, and is the answer again
     */
    public Received add(UUID caseId, Section section, NewDocument document, UUID by, String once) {
        UUID id = Ids.next();
        Scan scan = scanner.scan(document.content());
        if (scan == Scan.INFECTED) {
            refuse(caseId, Refusal.VIRUS, by);
            return new Received(id, scan);
        }
        List<String> parts = encrypted(document.content(), id);
        DocumentView view = new DocumentView(
                id,
                section,
                document.name(),
                document.type(),
                document.content().length,
                sha256(document.content()),
                by,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                scan);
        return commands.run(
                caseId,
                () -> rows.sentWith(once).orElseGet(() -> {
                    rows.add(caseId, view, parts, once);
                    events.publishEvent(new DocumentAdded(caseId, id, document.type(), scan, by));
                    return new Received(id, scan);
                }));
    }

    /** Says that a file was not taken. */
    public void refuse(UUID caseId, Refusal reason, UUID by) {
        events.publishEvent(new DocumentRefused(caseId, reason, by));
    }

    /** The documents that wait for the scanner, oldest first. */
    public List<Held> held() {
        return rows.held();
    }

    /** Has a held document scanned; it stays held when the scanner finds nothing out. */
    public void scanAgain(Held held) {
        Scan scan = rows.find(held.caseId(), held.documentId())
                .map(view -> scanner.scan(decrypted(rows.parts(view.id()), view)))
                .orElse(Scan.HELD);
        if (scan == Scan.CLEAN || scan == Scan.INFECTED) {
            commands.run(held.caseId(), () -> {
                boolean first = rows.scanned(held.documentId(), scan);
                if (first) {
                    events.publishEvent(new DocumentScanned(held.caseId(), held.documentId(), scan));
                }
                return first;
            });
        }
    }

    /** The documents of a case that somebody may read, newest first; everybody reads what they added. */
    @Transactional(readOnly = true)
    public List<DocumentView> of(UUID caseId, CaseRights reader) {
        return rows.of(caseId).stream()
                .filter(view -> may(Action.SEE, reader, view))
                .toList();
    }

    /** What is known of a document of a case; empty when the case has none of that id, or none for them. */
    @Transactional(readOnly = true)
    public Optional<DocumentView> find(UUID caseId, UUID documentId, CaseRights reader) {
        return rows.find(caseId, documentId).filter(view -> may(Action.EXPORT, reader, view));
    }

    /** Hands a document of a case to somebody and says so; empty when the case has none of that id, or none that they may open. */
    @Transactional
    public Optional<Copy> handTo(UUID caseId, UUID documentId, CaseRights reader) {
        Optional<Copy> copy = find(caseId, documentId, reader)
                .filter(view -> view.scan().opens())
                .map(view -> new Copy(view, decrypted(rows.parts(documentId), view)));
        copy.ifPresent(found -> events.publishEvent(
                new DocumentDisclosed(caseId, documentId, reader.actor().userId())));
        return copy;
    }

    private boolean may(Action action, CaseRights reader, DocumentView view) {
        boolean added = view.by().equals(reader.actor().userId());
        return reader.mayOpen()
                && (added
                        || Optional.ofNullable(view.section())
                                .filter(section -> reader.may(action, section))
                                .isPresent());
    }

    private List<String> encrypted(byte[] content, UUID id) {
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < content.length; from += PART) {
            byte[] part = Arrays.copyOfRange(content, from, Math.min(content.length, from + PART));
            parts.add(cipher.encrypt(
                    Base64.getEncoder().encodeToString(part), PersonalColumn.DOCUMENT_CONTENT.of(id, parts.size())));
        }
        return parts;
    }

    private byte[] decrypted(List<String> parts, DocumentView view) {
        byte[] content = new byte[Math.toIntExact(view.size())];
        int at = 0;
        for (int part = 0; part < parts.size(); part++) {
            byte[] plain = Base64.getDecoder()
                    .decode(cipher.decrypt(parts.get(part), PersonalColumn.DOCUMENT_CONTENT.of(view.id(), part)));
            System.arraycopy(plain, 0, content, at, plain.length);
            at += plain.length;
        }
        if (!sha256(content).equals(view.sha256())) {
            throw new IllegalStateException("Document %s is not as it was added".formatted(view.id()));
        }
        return content;
    }

    /** What tells one content from every other, in hexadecimal digits. */
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** A document to add. */
    public record NewDocument(String name, DocumentType type, byte[] content) {}

    /** What is known of a document without its content. */
    public record DocumentView(
            UUID id,
            @Nullable Section section,
            String name,
            DocumentType type,
            long size,
            String sha256,
            UUID by,
            Instant at,
            Scan scan) {}

    /** A document that came, and what the scanner said. */
    public record Received(UUID id, Scan scan) {}

    /** A document that waits for the scanner. */
    public record Held(UUID caseId, UUID documentId) {}

    /** A document with its content. */
    public record Copy(DocumentView view, byte[] content) {}
}
