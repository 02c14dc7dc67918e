package org.alongside.support.domain;

import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How long a service keeps its records of support. No statute says; each service decides and may change both numbers. Without a decision the
 * long period counts that the Independent Inquiry into Child Sexual Abuse recommended (75 years, recommendation H.5), looked at every ten years:
 * erasing too early is as harmful as keeping for ever.
 */
@Component
public class RetentionRule {

    private final int years;
    private final int yearsToReview;

    RetentionRule(
            @Value("${alongside.retention.support-years:75}") int years,
            @Value("${alongside.retention.support-review-years:10}") int yearsToReview) {
        if (years < 1 || yearsToReview < 1) {
            throw new IllegalArgumentException("Records are kept for a year at least");
        }
        this.years = years;
        this.yearsToReview = yearsToReview;
    }

    /** The rule as it is kept with the case, so that a later change does not change it. */
    public String name() {
        return "support-records-%d-years".formatted(years);
    }

    public LocalDate reviewOn(LocalDate began) {
        LocalDate review = began.plusYears(yearsToReview);
        return review.isBefore(keptUntil(began)) ? review : keptUntil(began);
    }

    public LocalDate keptUntil(LocalDate began) {
        return began.plusYears(years);
    }
}
