package org.alongside.access.web;

import java.util.UUID;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Draws every page with a key of its own: a form that stores something sends it back, so that the same page sent twice stores it once. */
@ControllerAdvice
class PageKeyAdvice {

    /** A new key each time. */
    @ModelAttribute("pageKey")
    String pageKey() {
        return UUID.randomUUID().toString();
    }
}
