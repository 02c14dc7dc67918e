package org.alongside.access;

/**
 * Where a personal field is stored. Its ciphertext is bound to it: copied to another row or column it opens nothing.
 *
 * @param column table and column, {@code witness_cases.given_name}
 * @param row the row's key
 */
public record FieldPlace(String column, String row) {

    @Override
    public String toString() {
        return column + " of " + row;
    }
}
