package org.alongside.documents.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.alongside.documents.DocumentType;
import org.alongside.documents.Documents;
import org.alongside.documents.Documents.NewDocument;
import org.alongside.documents.FileName;
import org.alongside.documents.Refusal;
import org.alongside.documents.domain.Inspection;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file as a browser sent it: either a document to add, or why it is refused. */
record Upload(@Nullable NewDocument document, @Nullable Refusal refusal) {

    static Upload of(@Nullable MultipartFile file) {
        String sent = file == null ? null : file.getOriginalFilename();
        String name = sent == null ? "" : FileName.plain(sent);
        if (file == null || name.isEmpty()) {
            return refused(Refusal.NO_FILE);
        }
        if (file.isEmpty()) {
            return refused(Refusal.EMPTY);
        }
        return file.getSize() > Documents.LARGEST ? refused(Refusal.TOO_LARGE) : of(name, content(file));
    }

    private static Upload of(String name, byte[] content) {
        Optional<DocumentType> type = DocumentType.of(name, content);
        if (type.isEmpty()) {
            return refused(Refusal.TYPE);
        }
        return Inspection.of(type.get())
                .refuses(content)
                .map(Upload::refused)
                .orElseGet(() -> new Upload(new NewDocument(name, type.get(), content), null));
    }

    private static Upload refused(Refusal refusal) {
        return new Upload(null, refusal);
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
