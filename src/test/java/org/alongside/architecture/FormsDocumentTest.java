package org.alongside.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code src/docs/forms.md} says what the forms say. */
class FormsDocumentTest {

    private static final Path DOCUMENT = Path.of("src/docs/forms.md");

    private final String markdown = new FormsDocument(FormFile.all(), ProcessModel.all()).markdown();

    @Test
    void listsEveryFormAsItIs() throws IOException {
        if (Boolean.getBoolean("alongside.write-docs")) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, markdown);
        }

        assertThat(DOCUMENT).hasContent(markdown);
    }
}
