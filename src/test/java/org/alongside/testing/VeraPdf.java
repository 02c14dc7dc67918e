package org.alongside.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What veraPDF, the reference checker, finds wrong with a PDF. */
public final class VeraPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** The rules of PDF/UA-1 that it breaks: whether a screen reader can read it. */
    public static List<String> brokenRulesOfPdfUa(byte[] pdf) {
        return brokenRules(pdf, PDFAFlavour.PDFUA_1);
    }

    /** The rules of PDF/A-3a that it breaks: whether an archive can keep it. */
    public static List<String> brokenRulesOfPdfA(byte[] pdf) {
        return brokenRules(pdf, PDFAFlavour.PDFA_3_A);
    }

    private static List<String> brokenRules(byte[] pdf, PDFAFlavour flavour) {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = foundry.createValidator(flavour, false)) {
            return validator.validate(parser).getFailedChecks().keySet().stream()
                    .map(rule -> "%s %s".formatted(rule.getClause(), rule.getTestNumber()))
                    .sorted()
                    .toList();
        } catch (IOException | ModelParsingException | EncryptedPdfException | ValidationException e) {
            throw new IllegalStateException(e);
        }
    }
}
