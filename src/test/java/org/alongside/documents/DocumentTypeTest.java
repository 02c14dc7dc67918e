package org.alongside.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A file is taken for what its content is, and only when its name agrees. */
class DocumentTypeTest {

    @Test
    void tellsAFileByItsContentAndItsName() {
        assertThat(DocumentType.of("letter.pdf", SampleFiles.pdf())).contains(DocumentType.PDF);
        assertThat(DocumentType.of("LETTER.PDF", SampleFiles.pdf())).contains(DocumentType.PDF);
        assertThat(DocumentType.of("photo.jpeg", SampleFiles.picture("jpg"))).contains(DocumentType.JPEG);
        assertThat(DocumentType.of("photo.png", SampleFiles.picture("png"))).contains(DocumentType.PNG);
        assertThat(DocumentType.of("plan.docx", SampleFiles.word(Map.of()))).contains(DocumentType.DOCX);
    }

    @Test
    void refusesANameThatSaysSomethingElse() {
        byte[] pdf = SampleFiles.pdf();

        assertThat(DocumentType.of("letter.png", pdf)).isEmpty();
        assertThat(DocumentType.of("letter.pdf.exe", pdf)).isEmpty();
        assertThat(DocumentType.of("letter", pdf)).isEmpty();
        assertThat(DocumentType.of("page.pdf", "<html>".getBytes(UTF_8))).isEmpty();
        assertThat(DocumentType.of("program.pdf", "MZ\0\0\0".getBytes(UTF_8))).isEmpty();
        assertThat(DocumentType.of("photo.png", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(UTF_8)))
                .isEmpty();
        assertThat(DocumentType.of("empty.pdf", new byte[0])).isEmpty();
    }

    @Test
    void refusesTheOldCompoundFilesWhateverTheyAreCalled() {
        byte[] compound = new byte[1024];
        System.arraycopy(
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1},
                0,
                compound,
                0,
                8);

        assertThat(DocumentType.of("plan.doc", compound)).isEmpty();
        assertThat(DocumentType.of("encrypted.docx", compound)).isEmpty();
    }
}
