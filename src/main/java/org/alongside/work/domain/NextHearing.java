package org.alongside.work.domain;

/** The day of a case's next hearing as SQL: of the earliest that is still open, past where nobody has recorded how it went. */
final class NextHearing {

    /** Of the case whose id is the parameter. */
    static final String OF_CASE =
            "coalesce((select min(h.sits_on) from hearings h where h.case_id = ? and h.status = 'OPEN'),"
                    + " date '9999-12-31')";

    /** Gives the open tasks of a case its day. */
    static final String FOLLOW = "update work_items set hearing_on = coalesce((select min(h.sits_on) from hearings h"
            + " where h.case_id = :caseId and h.status = 'OPEN'), date '9999-12-31') where case_id = :caseId and status = 'OPEN'";

    private NextHearing() {}
}
