package org.alongside.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alongside.engine.camunda.TestDecisions;
import org.junit.jupiter.api.Test;

/** {@code src/docs/sources.md} ends with every rule as the tables have it; what stands before that is written by hand. */
class SourcesDocumentTest {

    private static final Path DOCUMENT = Path.of("src/docs/sources.md");

    private final String rules = new SourcesDocument(TestDecisions.decisions().tables()).markdown();

    @Test
    void listsEveryRuleAsItIs() throws IOException {
        String document = Files.readString(DOCUMENT);
        String byHand = document.split(SourcesDocument.HEADING)[0];
        if (Boolean.getBoolean("alongside.write-docs")) {
            Files.writeString(DOCUMENT, byHand + rules);
        }

        assertThat(DOCUMENT).hasContent(byHand + rules);
    }
}
