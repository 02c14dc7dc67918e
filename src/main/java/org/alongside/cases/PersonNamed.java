package org.alongside.cases;

import java.util.UUID;

/**
 * Somebody is named as one of the people of a case. It is heard inside this module and kept nowhere: the names are somebody's.
 *
 * @param as what they are in it, for example {@code witness}
 * @param names as they were typed
 */
record PersonNamed(UUID caseId, String as, String names) {

    /** Without the names: records end up in log lines. */
    @Override
    public String toString() {
        return "PersonNamed[" + as + "]";
    }
}
