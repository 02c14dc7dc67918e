package org.alongside.dashboards.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What organisations say of themselves where no figure speaks for them; each sees its own answers and every one it gave before. */
@Service
@Transactional
public class SelfAssessment {

    private final SelfAssessmentAnswers answers;
    private final Clock clock;

    SelfAssessment(SelfAssessmentAnswers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    public void answer(Actor manager, Answer answer) {
        answers.save(new SelfAssessmentAnswer(manager.organisationId(), answer, manager.userId(), clock.instant()));
    }

    /** Every answer to a question, the newest first. */
    @Transactional(readOnly = true)
    public List<Given> history(Actor manager, SelfAssessmentQuestion question) {
        return answers.findByOrganisationIdOrderByAnsweredAtDescIdDesc(manager.organisationId()).stream()
                .map(SelfAssessmentAnswer::view)
                .filter(given -> given.answer().question() == question)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Given> newest(Actor manager, SelfAssessmentQuestion question) {
        return history(manager, question).stream().findFirst();
    }

    /** An answer to a question. */
    public record Answer(SelfAssessmentQuestion question, SelfAssessmentGrade grade, String words) {}

    /** An answer with who gave it and when. */
    public record Given(Answer answer, UUID by, Instant at) {}
}
