package org.alongside.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.Tika;

/** The kinds of file that are taken: told by their content, and their name has to agree. */
public enum DocumentType {
    PDF("application/pdf", "application/pdf", List.of("pdf")),
    PNG("image/png", "image/png", List.of("png")),
    JPEG("image/jpeg", "image/jpeg", List.of("jpg", "jpeg")),
    /** A zip to whoever sees its beginning only; that it is a Word document is for its inspection to say. */
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/(zip|x-tika-ooxml)",
            List.of("docx"));

    private static final Tika TIKA = new Tika();

    private final String mediaType;
    private final String begins;
    private final List<String> extensions;

    DocumentType(String mediaType, String begins, List<String> extensions) {
        this.mediaType = mediaType;
        this.begins = begins;
        this.extensions = extensions;
    }

    /** The media type a download is sent as. */
    public String mediaType() {
        return mediaType;
    }

    /** What a file is by its content, if its name agrees; the name is not asked what it is. What is inside is looked at by its type's inspection. */
    public static Optional<DocumentType> of(String fileName, byte[] content) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.extensions.contains(extension))
                .filter(type -> TIKA.detect(content).matches(type.begins))
                .findFirst();
    }
}
