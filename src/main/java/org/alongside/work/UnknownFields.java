package org.alongside.work;

/** Values were sent that the form does not ask for: the request is refused whole. The names are not repeated, since anybody chose them. */
public class UnknownFields extends RuntimeException {

    UnknownFields(String form, int count) {
        super("%s was sent with %d values it does not ask for".formatted(form, count));
    }
}
