package org.alongside.documents.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.FieldCipher;
import org.alongside.access.PersonalColumn;
import org.alongside.access.Section;
import org.alongside.documents.DocumentType;
import org.alongside.documents.Documents.DocumentView;
import org.alongside.documents.Documents.Held;
import org.alongside.documents.Documents.Received;
import org.alongside.documents.Scan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The documents' SQL. Lists never read a content. */
@Component
public class DocumentRows {

    private final JdbcClient database;
    private final FieldCipher cipher;

    DocumentRows(JdbcClient database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** The document that was sent with a key before. */
    public Optional<Received> sentWith(String submitKey) {
        return database.sql("select id, scan from documents where submit_key = :key")
                .param("key", submitKey)
                .query((row, n) -> new Received(row.getObject("id", UUID.class), Scan.valueOf(row.getString("scan"))))
                .optional();
    }

    /** Stores a document with the encrypted parts of its content and the key it was sent with. */
    public void add(UUID caseId, DocumentView document, List<String> parts, String submitKey) {
        database.sql("""
                        insert into documents
                          (id, case_id, section, name, type, size, sha256, added_by, added_at, scan, submit_key)
                        values (:id, :caseId, :section, :name, :type, :size, :sha256, :by, :at, :scan, :key)""")
                .param("id", document.id())
                .param("caseId", caseId)
                .param("section", Objects.requireNonNull(document.section()).name())
                .param("name", cipher.encrypt(document.name(), PersonalColumn.DOCUMENT_NAME.of(document.id())))
                .param("type", document.type().name())
                .param("size", document.size())
                .param("sha256", document.sha256())
                .param("by", document.by())
                .param("at", document.at().atOffset(ZoneOffset.UTC).toLocalDateTime())
                .param("scan", document.scan().name())
                .param("key", submitKey)
                .update();
        for (int part = 0; part < parts.size(); part++) {
            database.sql("insert into document_parts (document_id, part, content) values (:id, :part, :content)")
                    .param("id", document.id())
                    .param("part", part)
                    .param("content", parts.get(part))
                    .update();
        }
    }

    /** The documents of a case, newest first. */
    public List<DocumentView> of(UUID caseId) {
        return database.sql("select * from documents where case_id = :caseId order by added_at desc, id desc")
                .param("caseId", caseId)
                .query((row, n) -> view(row))
                .list();
    }

    /** One document of a case. */
    public Optional<DocumentView> find(UUID caseId, UUID documentId) {
        return database.sql("select * from documents where id = :id and case_id = :caseId")
                .param("id", documentId)
                .param("caseId", caseId)
                .query((row, n) -> view(row))
                .optional();
    }

    /** The documents that wait for the scanner, oldest first. */
    public List<Held> held() {
        return database.sql("select id, case_id from documents where scan = 'HELD' order by added_at, id")
                .query((row, n) -> new Held(row.getObject("case_id", UUID.class), row.getObject("id", UUID.class)))
                .list();
    }

    /** Notes what the scanner found in a held document, once. */
    public boolean scanned(UUID documentId, Scan scan) {
        return database.sql("update documents set scan = :scan where id = :id and scan = 'HELD'")
                        .param("scan", scan.name())
                        .param("id", documentId)
                        .update()
                == 1;
    }

    /** The encrypted parts of a document's content, in order. */
    public List<String> parts(UUID documentId) {
        return database.sql("select content from document_parts where document_id = :id order by part")
                .param("id", documentId)
                .query(String.class)
                .list();
    }

    private DocumentView view(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new DocumentView(
                id,
                Optional.ofNullable(row.getString("section"))
                        .map(Section::valueOf)
                        .orElse(null),
                cipher.decrypt(row.getString("name"), PersonalColumn.DOCUMENT_NAME.of(id)),
                DocumentType.valueOf(row.getString("type")),
                row.getLong("size"),
                row.getString("sha256"),
                row.getObject("added_by", UUID.class),
                row.getObject("added_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                Scan.valueOf(row.getString("scan")));
    }
}
