package org.alongside.engine;

/** A file that is no decision table which the engine could ask. The message says why, in words for whoever wrote the file. */
public class UnreadableTable extends RuntimeException {

    public UnreadableTable(String message) {
        super(message);
    }
}
