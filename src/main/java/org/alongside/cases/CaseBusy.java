package org.alongside.cases;

/** Others are changing this case at the same moment and the command lost the race each time. Nothing was changed; try again. */
public class CaseBusy extends RuntimeException {

    CaseBusy() {
        super("The case is being changed by somebody else");
    }

    CaseBusy(Throwable lastRace) {
        super("The case is being changed by somebody else", lastRace);
    }
}
