package org.alongside.documents;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A name that somebody chose, made harmless. */
class FileNameTest {

    @Test
    void keepsAnOrdinaryName() {
        assertThat(FileName.plain("Letter to Zoë, 3 March.pdf")).isEqualTo("Letter to Zoë, 3 March.pdf");
    }

    @Test
    void keepsNothingOfAPath() {
        assertThat(FileName.plain("../../etc/passwd.pdf")).isEqualTo("passwd.pdf");
        assertThat(FileName.plain("C:\\Users\\sam\\a.pdf")).isEqualTo("a.pdf");
        assertThat(FileName.plain("a.pdf/..")).isEmpty();
        assertThat(FileName.plain("....pdf")).isEqualTo("pdf");
    }

    @Test
    void takesOutWhatHidesTheRealName() {
        assertThat(FileName.plain("photo\u202Egnp.exe")).isEqualTo("photognp.exe");
        assertThat(FileName.plain("a\u0000.pdf\u0000.exe")).isEqualTo("a.pdf.exe");
        assertThat(FileName.plain("a\u200B\uFEFF.pdf\r\nSet-Cookie x")).isEqualTo("a.pdfSet-Cookie x");
        assertThat(FileName.plain("e" + "\u0301".repeat(500) + ".pdf")).hasSizeLessThan(10);
    }

    @Test
    void givesADeviceAnotherName() {
        assertThat(FileName.plain("CON.pdf")).isEqualTo("file-CON.pdf");
        assertThat(FileName.plain("lpt1")).isEqualTo("file-lpt1");
        assertThat(FileName.plain("Contact.pdf")).isEqualTo("Contact.pdf");
    }

    @Test
    void keepsTheEndOfALongName() {
        assertThat(FileName.plain("\uD83D\uDE00".repeat(5_000) + "ab.pdf"))
                .endsWith("ab.pdf")
                .hasSizeLessThan(151);
    }

    @Property(tries = 2_000)
    void isHarmlessWhateverWasSent(@ForAll String sent) {
        String plain = FileName.plain(sent + ".pdf");

        assertThat(plain).hasSizeLessThanOrEqualTo(155).doesNotContainPattern("[/\\\\\"<>|:*?\\p{Cc}\\p{Cf}\\p{Cs}]");
        assertThat(plain).doesNotStartWith(".").doesNotEndWith(".");
    }
}
