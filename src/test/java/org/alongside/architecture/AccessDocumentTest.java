package org.alongside.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code src/docs/access.md} says what the policy says. */
class AccessDocumentTest {

    private static final Path DOCUMENT = Path.of("src/docs/access.md");

    private final String markdown = new AccessDocument().markdown();

    @Test
    void saysWhatThePolicySays() throws IOException {
        if (Boolean.getBoolean("alongside.write-docs")) {
            Files.writeString(DOCUMENT, markdown);
        }

        assertThat(DOCUMENT).hasContent(markdown);
    }

    @Test
    void everyAddressOfACaseSaysWhatItDoesWithWhichSection() {
        assertThat(Routes.all().stream().filter(Routes.Route::isOfACase))
                .isNotEmpty()
                .allSatisfy(route ->
                        assertThat(CaseRoutes.of(route)).as(route.toString()).isPresent());
    }
}
