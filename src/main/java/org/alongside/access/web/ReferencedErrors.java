package org.alongside.access.web;

import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** Gives every error page a reference that support can find in the log; neither shows internals or anything about a person. */
@Component
class ReferencedErrors extends DefaultErrorAttributes {

    private static final Logger LOG = LoggerFactory.getLogger(ReferencedErrors.class);

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        Map<String, Object> attributes = super.getErrorAttributes(request, ErrorAttributeOptions.defaults());
        LOG.warn("Error page {} with reference {}", attributes.get("status"), reference);
        attributes.put("reference", reference);
        return attributes;
    }
}
