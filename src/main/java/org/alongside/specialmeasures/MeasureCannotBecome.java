package org.alongside.specialmeasures;

/** A special measure cannot take this turn from where it is. */
public class MeasureCannotBecome extends RuntimeException {

    public MeasureCannotBecome(Measure measure, MeasureStatus from, MeasureStatus to) {
        super("%s is %s and cannot become %s".formatted(measure, from, to));
    }
}
