package org.alongside.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Makes PDFs that a screen reader can read and an archive can keep: PDF/UA-1 and PDF/A-3a at once. Every letter is inside the file,
 * and nothing that a page names is ever fetched.
 */
@Component
public class PdfPages {

    private static final String STYLE = "pdf/pdf.css";
    private static final String FONTS = "net/sf/jasperreports/fonts/dejavu/";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final ITemplateEngine templates;

    public PdfPages(ITemplateEngine templates) {
        this.templates = templates;
    }

    /**
     * Draws a template as a PDF.
     *
     * @param template a page that is well-formed XML with its language, its title and a description
     */
    public byte[] draw(String template, Map<String, Object> model) {
        String page = templates.process(template, new Context(Locale.UK, model));
        try (var pdf = new ByteArrayOutputStream()) {
            var builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            builder.useUriResolver((base, uri) -> null);
            builder.useFont(() -> font("DejaVuSans.ttf"), "DejaVu Sans", REGULAR, FontStyle.NORMAL, true);
            builder.useFont(() -> font("DejaVuSans-Bold.ttf"), "DejaVu Sans", BOLD, FontStyle.NORMAL, true);
            builder.withHtmlContent(styled(page), null);
            builder.toStream(pdf);
            builder.run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Put in here and not linked, because nothing that a page names is fetched. */
    private static String styled(String page) throws IOException {
        String style = new ClassPathResource(STYLE).getContentAsString(StandardCharsets.UTF_8);
        return page.replaceFirst("</head>", Matcher.quoteReplacement("<style>" + style + "</style></head>"));
    }

    private static InputStream font(String file) {
        try {
            return new ClassPathResource(FONTS + file).getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
