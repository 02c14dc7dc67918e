package org.alongside.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.forms.AnsweredForm.Answered;
import org.alongside.forms.AnsweredForm.Part;
import org.alongside.testing.VeraPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class PdfPagesTest {

    private static final Map<String, Object> APPLICATION = Map.of(
            "title",
            "Application for special measures",
            "approved",
            false,
            "courtOnly",
            true,
            "about",
            List.of(Map.of("what", "Court", "text", "The Crown Court at Exampleton")),
            "parts",
            List.of(
                    new Part("", List.of(new Answered("a", "How does this come before the court?", "An application"))),
                    new Part(
                            "The witness's views",
                            List.of(
                                    new Answered(
                                            "b",
                                            "Views on the measures",
                                            "“I don’t want to see him – ever.”\nShe is 15."),
                                    new Answered("c", "Views on benefit", "<script>alert(1)</script> & Łódź ✓")))));

    private final PdfPages pages = new PdfPages(templates());

    @Test
    void anApplicationCanBeReadByScreenReadersAndKeptForEver() {
        byte[] pdf = pages.draw("specialmeasures/application-pdf", APPLICATION);

        assertThat(VeraPdf.brokenRulesOfPdfUa(pdf)).isEmpty();
        assertThat(VeraPdf.brokenRulesOfPdfA(pdf)).isEmpty();
    }

    @Test
    void theCheckBites() throws IOException {
        try (var out = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .withHtmlContent("<html><head><title>No</title></head><body><p>No tags</p></body></html>", null)
                    .toStream(out)
                    .run();

            assertThat(VeraPdf.brokenRulesOfPdfUa(out.toByteArray())).isNotEmpty();
            assertThat(VeraPdf.brokenRulesOfPdfA(out.toByteArray())).isNotEmpty();
        }
    }

    @Test
    void everyAnswerStandsInItAsItWasWritten() throws IOException {
        byte[] pdf = pages.draw("specialmeasures/application-pdf", APPLICATION);

        try (var read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read))
                    .contains(
                            "Draft. It has not been approved",
                            "I don’t want to see him – ever.",
                            "<script>alert(1)</script>")
                    .contains("Łódź ✓");
        }
    }

    @Test
    void aMarkForEveryPageStandsOnEachOfThem() throws IOException {
        Map<String, Object> longer = new HashMap<>(APPLICATION);
        longer.put("parts", List.of(new Part("", List.of(new Answered("a", "Why?", "Line\n".repeat(120))))));

        try (var read = Loader.loadPDF(pages.draw("specialmeasures/application-pdf", longer))) {
            assertThat(read.getNumberOfPages()).isGreaterThan(1);
            for (int page = 1; page <= read.getNumberOfPages(); page++) {
                var text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(read)).contains("For the court only", "Page " + page);
            }
        }
    }

    @Test
    void nothingThatAPageNamesIsFetched() throws IOException {
        try (var listening = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            listening.setSoTimeout(200);
            String address = "http://127.0.0.1:" + listening.getLocalPort();

            pages.draw("testing/fetching", Map.of("address", address));

            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(listening::accept);
        }
    }

    private static SpringTemplateEngine templates() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
