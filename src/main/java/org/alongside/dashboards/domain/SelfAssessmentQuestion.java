package org.alongside.dashboards.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The five questions an authority asks itself about child sexual exploitation, with the rows of the return that help to answer each. */
public enum SelfAssessmentQuestion {
    MONITORING(
            "monitoring",
            "Is there a system to monitor how many young people are exploited or at risk?",
            List.of("Referred", "Investigations", "Prosecuted")),
    STRATEGY("strategy", "Is there a strategy against child sexual exploitation that the partners share?", List.of()),
    LEAD_PERSON(
            "lead-person",
            "Is there a lead person who co-ordinates what the agencies do?",
            List.of("Referrals accepted", "With an advocate")),
    SPECIALIST_SUPPORT(
            "specialist-support",
            "Are young people and their families supported by specialists?",
            List.of("With an advocate", "Families supported", "Return interview held")),
    TRAINING("training", "Are the people who work with young people trained to see the signs?", List.of());

    private final String id;
    private final String title;
    private final List<String> rows;

    SelfAssessmentQuestion(String id, String title, List<String> rows) {
        this.id = id;
        this.title = title;
        this.rows = rows;
    }

    /** Its word in addresses. */
    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** The titles of the rows of the return beside it; none where no figure answers it. */
    List<String> rows() {
        return rows;
    }

    public static Optional<SelfAssessmentQuestion> withId(String id) {
        return Arrays.stream(values())
                .filter(question -> question.id.equals(id))
                .findFirst();
    }
}
