package org.alongside.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.alongside.documents.Documents;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What is too large is answered before anybody reads it. */
class LargeUploadsTest {

    private final MockFilterChain chain = new MockFilterChain();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void answersAnUploadThatIsTooLarge() throws ServletException, IOException {
        new LargeUploads().doFilter(upload(Documents.LARGEST + 1), response, chain);

        assertThat(response.getStatus()).isEqualTo(413);
        assertThat(chain.getRequest()).isNull();
    }

    @Test
    void letsOneThroughThatIsNot() throws ServletException, IOException {
        new LargeUploads().doFilter(upload(Documents.LARGEST), response, chain);

        assertThat(chain.getRequest()).isNotNull();
    }

    private static MockHttpServletRequest upload(int size) {
        var request = new MockHttpServletRequest("POST", "/cases/import");
        request.setContentType("multipart/form-data; boundary=x");
        request.setContent(new byte[size]);
        return request;
    }
}
