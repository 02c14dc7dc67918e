package org.alongside.attack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.AccessPolicy;
import org.alongside.access.CaseRights;
import org.alongside.documents.Documents;
import org.alongside.documents.Documents.DocumentView;
import org.alongside.documents.SampleFiles;
import org.alongside.documents.domain.FakeClamd;
import org.alongside.documents.domain.HeldDocuments;
import org.alongside.e2e.RunningAlongside;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that somebody sends to do harm, and what a file does that was taken. */
class UploadsIT {

    private Target target;
    private Attacker advocate;

    @BeforeEach
    void aCase() {
        target = Target.referred();
        advocate = Attacker.signedIn("advocate");
    }

    @AfterEach
    void theScannerIsThere() {
        RunningAlongside.SCANNER.isAway(false);
    }

    @Test
    void takesALetterAndHandsItOutAsADownloadOnly() {
        byte[] letter = SampleFiles.pdf();
        assertThat(sends("letter.pdf", letter).statusCode()).isEqualTo(302);

        HttpResponse<byte[]> download = advocate.downloads(
                target.page() + "/documents/" + documents().get(0).id());

        assertThat(download.statusCode()).isEqualTo(200);
        assertThat(download.body()).isEqualTo(letter);
        assertThat(header(download, "Content-Disposition")).startsWith("attachment;");
        assertThat(header(download, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(download, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(download, "Content-Security-Policy")).contains("sandbox", "default-src 'none'");
        assertThat(header(download, "Cache-Control")).contains("no-store");
    }

    @Test
    void keepsNothingOfAVirusAndSaysSo() {
        byte[] infected = SampleFiles.pdfWith(FakeClamd.EICAR);

        refuses("letter.pdf", infected, "The file contains a virus and was not kept");
        assertThat(told("document-refused")).contains("VIRUS");
    }

    @Test
    void holdsADocumentWhileTheScannerIsAwayAndOpensItAfterwards() {
        RunningAlongside.SCANNER.isAway(true);
        assertThat(sends("plan.pdf", SampleFiles.pdf()).statusCode()).isEqualTo(302);
        String address = target.page() + "/documents/" + documents().get(0).id();

        HttpResponse<String> shut = advocate.gets(address);
        assertThat(shut.statusCode()).isEqualTo(409);
        assertThat(shut.body())
                .contains("This document cannot be opened", "plan.pdf")
                .doesNotContain("%PDF");
        assertThat(advocate.gets(target.page()).body())
                .contains("Waits for the virus scanner")
                .doesNotContain("href=\"" + address);

        RunningAlongside.part(HeldDocuments.class).scan();
        assertThat(advocate.gets(address).statusCode()).isEqualTo(409);

        RunningAlongside.SCANNER.isAway(false);
        RunningAlongside.part(HeldDocuments.class).scan();
        assertThat(advocate.gets(address).statusCode()).isEqualTo(200);
        assertThat(told("document-scanned")).contains("CLEAN");
    }

    @Test
    void keepsADocumentShutInWhichAVirusIsFoundAfterwards() {
        RunningAlongside.SCANNER.isAway(true);
        sends("plan.pdf", SampleFiles.pdfWith(FakeClamd.EICAR));
        RunningAlongside.SCANNER.isAway(false);
        RunningAlongside.part(HeldDocuments.class).scan();

        HttpResponse<String> shut =
                advocate.gets(target.page() + "/documents/" + documents().get(0).id());

        assertThat(shut.statusCode()).isEqualTo(409);
        assertThat(shut.body()).contains("found a virus");
    }

    @Test
    void refusesWhatIsNotWhatItsNameSaysAndWhatActsOrSwells() {
        refuses("page.pdf", "<html><script>alert(1)</script>".getBytes(ISO_8859_1), "The file must be a PDF");
        refuses("page.svg", "<svg onload='alert(1)'/>".getBytes(ISO_8859_1), "The file must be a PDF");
        refuses("a.pdf", "<html>%PDF-1.7 %%EOF".getBytes(ISO_8859_1), "The file must be a PDF");
        refuses("empty.pdf", new byte[0], "The file is empty");
        refuses("a.pdf", SampleFiles.pdfWith("<< /S /JavaScript /JS (app.alert(1)) >>"), "macros, scripts");
        refuses("a.pdf", SampleFiles.pdfWith("<< /Encrypt 4 0 R >>"), "protected by a password");
        refuses("a.docx", SampleFiles.word(Map.of("word/vbaProject.bin", new byte[] {1})), "macros, scripts");
        refuses(
                "a.docx",
                SampleFiles.word(Map.of("word/media/a.bmp", new byte[155 * 1024 * 1024])),
                "unpacks to far more");
        refuses("a.pdf", SampleFiles.pdfWithStream(new byte[155 * 1024 * 1024]), "unpacks to far more");
        refuses("a.png", SampleFiles.pngThatClaims(60_000, 60_000), "unpacks to far more");
        assertThat(documents()).isEmpty();
        assertThat(told("document-refused")).contains("TYPE", "ACTIVE", "PROTECTED", "SWOLLEN", "EMPTY");
    }

    @Test
    void refusesMoreThanTenMegabytesBeforeItIsRead() {
        assertThat(sends("a.pdf", new byte[10 * 1024 * 1024 + 1]).statusCode()).isEqualTo(413);
        assertThat(documents()).isEmpty();
    }

    @Test
    void keepsNothingOfAPathAndNothingThatHidesTheRealName() {
        List<String> names = List.of(
                "../../../etc/passwd.pdf",
                "C:\\\\Windows\\\\a.pdf",
                "photo\u202Efdp.pdf",
                "a\u0000b.pdf",
                "x".repeat(300) + ".pdf",
                "CON.pdf",
                "<img src=x onerror=alert(1)>.pdf",
                "=cmd|' /C calc'!A0.pdf");
        for (String name : names) {
            assertThat(sends(name.replace("\"", "%22"), SampleFiles.pdf()).statusCode())
                    .as(name)
                    .isIn(302, 400);
        }

        assertThat(documents()).hasSizeGreaterThanOrEqualTo(6);
        for (DocumentView document : documents()) {
            assertThat(document.name())
                    .hasSizeLessThanOrEqualTo(155)
                    .doesNotContainPattern("[/\\\\<>|:*?\"\\p{Cc}\\p{Cf}]")
                    .doesNotStartWith(".");
            HttpResponse<byte[]> download = advocate.downloads(target.page() + "/documents/" + document.id());
            assertThat(header(download, "Content-Disposition"))
                    .startsWith("attachment;")
                    .doesNotContain("\r", "\n");
        }
        assertThat(Jsoup.parse(advocate.gets(target.page()).body()).select("img[onerror]"))
                .isEmpty();
    }

    private void refuses(String name, byte[] content, String because) {
        HttpResponse<String> answer = sends(name, content);

        assertThat(answer.statusCode()).as(because).isEqualTo(400);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select(".govuk-error-summary a[href=#file]").text()).contains(because);
        assertThat(page.select("#file-error").text()).contains(because);
        assertThat(page.title()).startsWith("Error: ");
    }

    private HttpResponse<String> sends(String name, byte[] content) {
        return advocate.uploads(target.page() + "/documents", name, content);
    }

    private List<DocumentView> documents() {
        UUID caseId = target.witness().id();
        CaseRights reader = RunningAlongside.part(AccessPolicy.class).requireOpen(Target.actor("advocate"), caseId);
        return RunningAlongside.part(Documents.class).of(caseId, reader);
    }

    private String told(String kind) {
        return String.join(
                " ",
                Target.database()
                        .sql("select facts from audit_entries where case_id = :id and kind = :kind")
                        .param("id", target.witness().id())
                        .param("kind", kind)
                        .query(String.class)
                        .list());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
