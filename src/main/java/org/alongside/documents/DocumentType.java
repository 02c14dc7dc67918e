package org.alongside.documents;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that are taken: told by their content, and their name has to agree. */
public enum DocumentType {
    PDF("application/pdf", List.of("pdf"), "%PDF-"),
    PNG("image/png", List.of("png"), "\u0089PNG\r\n\u001a\n"),
    JPEG("image/jpeg", List.of("jpg", "jpeg"), "\u00ff\u00d8\u00ff"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of("docx"), "PK\u0003\u0004");

    private static final List<String> PARTS_OF_A_DOCX = List.of("[Content_Types].xml", "word/document.xml");
    private static final String MACROS = "vbaProject.bin";

    private final String mediaType;
    private final List<String> extensions;
    private final byte[] beginning;

    DocumentType(String mediaType, List<String> extensions, String beginning) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.beginning = beginning.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The media type a download is sent as. */
    public String mediaType() {
        return mediaType;
    }

    /** What a file is by its content, if its name agrees; names in a zip directory are plain text, so nothing is unpacked. */
    public static Optional<DocumentType> of(String fileName, byte[] content) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.extensions.contains(extension))
                .filter(type -> type.fits(content))
                .findFirst();
    }

    private boolean fits(byte[] content) {
        boolean begins = content.length > beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
        return begins && (this != DOCX || isDocument(content));
    }

    private static boolean isDocument(byte[] zip) {
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        return PARTS_OF_A_DOCX.stream().allMatch(text::contains) && !text.contains(MACROS);
    }
}
