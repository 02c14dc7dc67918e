package org.alongside.dashboards.domain;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.access.EncryptedText;
import org.alongside.access.Ids;
import org.alongside.access.WrittenOnce;

/** What an organisation answered to a question of the self-assessment. Written once, never changed: the newest counts. */
@Entity
@Table(name = "self_assessment_answers")
public class SelfAssessmentAnswer extends WrittenOnce {

    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private SelfAssessmentQuestion question;

    @Enumerated(EnumType.STRING)
    private SelfAssessmentGrade grade;

    @Convert(converter = EncryptedText.class)
    private String words;

    private UUID answeredBy;
    private Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected SelfAssessmentAnswer() {}

    SelfAssessmentAnswer(UUID organisationId, SelfAssessment.Answer answer, UUID answeredBy, Instant answeredAt) {
        super(Ids.next());
        this.organisationId = organisationId;
        this.question = answer.question();
        this.grade = answer.grade();
        this.words = answer.words();
        this.answeredBy = answeredBy;
        this.answeredAt = answeredAt;
    }

    UUID organisationId() {
        return organisationId;
    }

    SelfAssessment.Given view() {
        return new SelfAssessment.Given(new SelfAssessment.Answer(question, grade, words), answeredBy, answeredAt);
    }
}
