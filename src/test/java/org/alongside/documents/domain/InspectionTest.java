package org.alongside.documents.domain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.alongside.documents.DocumentType;
import org.alongside.documents.Refusal;
import org.alongside.documents.SampleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody sends to do harm is refused for what it is, and what people send is not. */
class InspectionTest {

    private static final int MUCH = 160 * 1024 * 1024;

    @Test
    void takesWhatPeopleSend() {
        assertThat(pdf(SampleFiles.pdf())).isEmpty();
        assertThat(pdf(SampleFiles.pdfWithStream("BT (Dear Robin) Tj ET".getBytes(ISO_8859_1))))
                .isEmpty();
        assertThat(picture(SampleFiles.picture("png"))).isEmpty();
        assertThat(picture(SampleFiles.picture("jpg"))).isEmpty();
        assertThat(word(Map.of("word/media/image1.png", SampleFiles.picture("png"))))
                .isEmpty();
        assertThat(word(Map.of("word/embeddings/Chart.xlsx", SampleFiles.zip(Map.of("a", new byte[3])))))
                .isEmpty();
        assertThat(relation("attachedTemplate", "file:///C:/Templates/Letter.dotx"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<< /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>",
                "<< /OpenAction << /S /Java#53cript /JS (app.alert(1)) >> >>",
                "<< /S /Launch /F (cmd.exe) >>",
                "<< /Names << /EmbeddedFiles 5 0 R >> >>"
            })
    void refusesAPdfThatActs(String inside) {
        assertThat(pdf(SampleFiles.pdfWith(inside))).contains(Refusal.ACTIVE);
        assertThat(pdf(SampleFiles.pdfWithStream(("7 0 " + inside).getBytes(ISO_8859_1))))
                .contains(Refusal.ACTIVE);
    }

    @Test
    void refusesAPdfThatNobodyCanLookInto() {
        assertThat(pdf(SampleFiles.pdfWith("<< /Encrypt 4 0 R >>"))).contains(Refusal.PROTECTED);
    }

    @Test
    void refusesAPdfThatIsAlsoSomethingElseOrOnlyHalf() {
        byte[] whole = SampleFiles.pdf();
        byte[] half = new byte[whole.length / 2];
        System.arraycopy(whole, 0, half, 0, half.length);

        assertThat(pdf(half)).contains(Refusal.UNREADABLE);
        assertThat(pdf(("<html>" + new String(whole, ISO_8859_1)).getBytes(ISO_8859_1)))
                .contains(Refusal.UNREADABLE);
    }

    @Test
    void refusesAPdfThatUnpacksWithoutEnd() {
        assertThat(pdf(SampleFiles.pdfWithStream(new byte[MUCH]))).contains(Refusal.SWOLLEN);
        assertThat(pdf(SampleFiles.pdfWith("<< /Filter [ /FlateDecode /Fl#61teDecode ] >>")))
                .contains(Refusal.SWOLLEN);
    }

    @Test
    void refusesAPictureThatClaimsToBeAsLargeAsAField() {
        assertThat(picture(SampleFiles.pngThatClaims(60_000, 60_000))).contains(Refusal.SWOLLEN);
        assertThat(picture("\u0089PNG".getBytes(ISO_8859_1))).contains(Refusal.UNREADABLE);
    }

    @Test
    void refusesAWordDocumentWithMacrosByAnyName() {
        byte[] compound = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2, 3};

        assertThat(word(Map.of("word/vbaProject.bin", new byte[] {1}))).contains(Refusal.ACTIVE);
        assertThat(word(Map.of("word/media/picture.png", compound))).contains(Refusal.ACTIVE);
        assertThat(word(Map.of(
                        "word/more.xml",
                        "<Override ContentType='application/x.macroEnabled.main+xml'/>".getBytes(ISO_8859_1))))
                .contains(Refusal.ACTIVE);
        assertThat(word(Map.of("word/media/setup.png", "MZ...".getBytes(ISO_8859_1))))
                .contains(Refusal.ACTIVE);
    }

    @Test
    void refusesAWordDocumentThatFetchesOrUnfoldsSomething() {
        assertThat(relation("attachedTemplate", "https://example.org/x.dotm")).contains(Refusal.ACTIVE);
        assertThat(relation("oleObject", "\\\\server\\share\\x")).contains(Refusal.ACTIVE);
        String quoted =
                "<Relationship Type='http://x/relationships/attachedTemplate' Target = 'https://example.org/x.dotm'/>";
        assertThat(word(Map.of("word/_rels/a.xml.rels", quoted.getBytes(ISO_8859_1))))
                .contains(Refusal.ACTIVE);
        assertThat(word(Map.of("word/a.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a/>".getBytes(ISO_8859_1))))
                .contains(Refusal.ACTIVE);
        String apart = " ".repeat(65_530) + "<!DOCTYPE a []>";
        assertThat(word(Map.of("word/a.xml", apart.getBytes(ISO_8859_1)))).contains(Refusal.ACTIVE);
    }

    @Test
    void refusesAnArchiveThatUnpacksWithoutEndOrBesideItself() {
        assertThat(word(Map.of("word/media/a.bmp", new byte[MUCH]))).contains(Refusal.SWOLLEN);
        Map<String, byte[]> many = new HashMap<>();
        for (int i = 0; i < 10_000; i++) {
            many.put("word/media/" + i, new byte[0]);
        }
        assertThat(word(many)).contains(Refusal.SWOLLEN);
        assertThat(word(Map.of("../../etc/cron.d/x", new byte[1]))).contains(Refusal.UNREADABLE);
        assertThat(Inspection.of(DocumentType.DOCX).refuses(SampleFiles.zip(Map.of("a.txt", new byte[1]))))
                .contains(Refusal.TYPE);
        assertThat(Inspection.of(DocumentType.DOCX).refuses("PK\u0003\u0004 no more".getBytes(ISO_8859_1)))
                .contains(Refusal.UNREADABLE);
    }

    @Test
    void refusesAnArchiveWithAPassword() {
        byte[] file = SampleFiles.word(Map.of());
        String text = new String(file, ISO_8859_1);
        file[text.lastIndexOf("PK\u0001\u0002") + 8] |= 1;
        file[text.lastIndexOf("PK\u0003\u0004") + 6] |= 1;

        assertThat(Inspection.of(DocumentType.DOCX).refuses(file)).contains(Refusal.PROTECTED);
    }

    @Test
    void doesNotWorkForLongOnTheWorstThatTenMegabytesCanHold() {
        byte[] slashes = ("1 0 " + "/<".repeat(MUCH / 4)).getBytes(ISO_8859_1);
        byte[] pdf = SampleFiles.pdfWithStream(slashes);
        byte[] xml = SampleFiles.word(Map.of("word/a.xml", slashes));
        var thread = ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadCpuTime();

        assertThat(pdf(pdf)).contains(Refusal.SWOLLEN);
        assertThat(Inspection.of(DocumentType.DOCX).refuses(xml)).contains(Refusal.SWOLLEN);

        assertThat(Duration.ofNanos(thread.getCurrentThreadCpuTime() - before)).isLessThan(Duration.ofSeconds(10));
    }

    private static Optional<Refusal> relation(String kind, String target) {
        String relation = "<Relationships><Relationship Id=\"a\" Type=\"http://x/relationships/%s\" Target=\"%s\""
                        .formatted(kind, target)
                + " TargetMode=\"External\"/></Relationships>";
        return word(Map.of("word/_rels/settings.xml.rels", relation.getBytes(ISO_8859_1)));
    }

    private static Optional<Refusal> pdf(byte[] content) {
        return Inspection.of(DocumentType.PDF).refuses(content);
    }

    private static Optional<Refusal> picture(byte[] content) {
        return Inspection.of(DocumentType.PNG).refuses(content);
    }

    private static Optional<Refusal> word(Map<String, byte[]> more) {
        return Inspection.of(DocumentType.DOCX).refuses(SampleFiles.word(more));
    }
}
