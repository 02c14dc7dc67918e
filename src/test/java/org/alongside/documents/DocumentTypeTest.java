package org.alongside.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A file is taken for what its content is, and only when its name agrees. */
class DocumentTypeTest {

    private static final byte[] PDF = "%PDF-1.7 and so on".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0};

    @Test
    void tellsAFileByItsContentAndItsName() throws IOException {
        assertThat(DocumentType.of("letter.pdf", PDF)).contains(DocumentType.PDF);
        assertThat(DocumentType.of("LETTER.PDF", PDF)).contains(DocumentType.PDF);
        assertThat(DocumentType.of("photo.jpeg", JPEG)).contains(DocumentType.JPEG);
        assertThat(DocumentType.of("photo.png", PNG)).contains(DocumentType.PNG);
        assertThat(DocumentType.of("plan.docx", zip("[Content_Types].xml", "word/document.xml")))
                .contains(DocumentType.DOCX);
    }

    @Test
    void refusesANameThatSaysSomethingElse() {
        assertThat(DocumentType.of("letter.png", PDF)).isEmpty();
        assertThat(DocumentType.of("letter.pdf.exe", PDF)).isEmpty();
        assertThat(DocumentType.of("letter", PDF)).isEmpty();
        assertThat(DocumentType.of("page.pdf", "<html>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(DocumentType.of("empty.pdf", new byte[0])).isEmpty();
    }

    @Test
    void refusesAnArchiveThatIsNoDocumentAndOneWithMacros() throws IOException {
        assertThat(DocumentType.of("plan.docx", zip("anything.txt"))).isEmpty();
        assertThat(DocumentType.of("plan.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isEmpty();
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
