package org.alongside.documents.domain;

import java.util.Optional;
import org.alongside.documents.DocumentType;
import org.alongside.documents.Refusal;

/** What is wrong with the inside of a file, if anything. */
public interface Inspection {

    /** Why the file is not taken; empty when it is. */
    Optional<Refusal> refuses(byte[] content);

    /** The inspection of a type's files. */
    static Inspection of(DocumentType type) {
        return switch (type) {
            case PDF -> new PdfInspection();
            case PNG, JPEG -> new PictureInspection();
            case DOCX -> new WordInspection();
        };
    }
}
