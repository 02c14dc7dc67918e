package org.alongside.work;

/** An address asks for a list that there is not: an unknown filter or order, or a page key of another list. The message is for people. */
public class SenselessList extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SenselessList(String words) {
        super(words);
    }
}
