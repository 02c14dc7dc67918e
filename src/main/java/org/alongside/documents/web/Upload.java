package org.alongside.documents.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.alongside.documents.DocumentType;
import org.alongside.documents.Documents;
import org.alongside.documents.Documents.NewDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file as a browser sent it: either a document to add, or what is wrong with it. */
record Upload(@Nullable NewDocument document, String problem) {

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNWANTED = Pattern.compile("[\\p{C}\"<>|:*?]");
    private static final int LONGEST_NAME = 150;

    static Upload of(@Nullable MultipartFile file) {
        if (file == null
                || file.getOriginalFilename() == null
                || plainName(file).isEmpty()) {
            return wrong("Choose the file to add");
        }
        if (file.isEmpty()) {
            return wrong("The file is empty: choose another");
        }
        if (file.getSize() > Documents.LARGEST) {
            return wrong("The file must be 10 MB or smaller");
        }
        byte[] content = content(file);
        return DocumentType.of(plainName(file), content)
                .map(type -> new Upload(new NewDocument(plainName(file), type, content), ""))
                .orElseGet(() -> wrong("The file must be a PDF, a PNG or JPEG picture or a Word document (.docx)"
                        + " without macros, and its name must say so"));
    }

    private static Upload wrong(String problem) {
        return new Upload(null, problem);
    }

    /** The name without folders and signs that do harm; only its end is kept when it is long, since the end says the type. */
    private static String plainName(MultipartFile file) {
        String sent = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        String bare =
                FOLDERS.matcher(Normalizer.normalize(sent, Normalizer.Form.NFC)).replaceFirst("");
        String plain = UNWANTED.matcher(bare).replaceAll("").strip();
        return plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
