package org.alongside.investigation.process;

import java.time.LocalDate;
import java.util.Map;
import org.alongside.cases.Answers;
import org.alongside.investigation.domain.DisruptionRegister;
import org.alongside.investigation.domain.Term;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Enters an issued measure in the register with its term, from which it is watched and reviewed. */
@Component
class ObtainMeasure implements TaskHandler {

    private final DisruptionRegister register;
    private final LawfulTerms lawful;
    private final MeasureLimits limits;

    ObtainMeasure(DisruptionRegister register, LawfulTerms lawful, MeasureLimits limits) {
        this.register = register;
        this.lawful = lawful;
        this.limits = limits;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        if (submission.answers().text("issue").equals("issued")) {
            Term term = term(submission.answers());
            register.sought(submission.run()).ifPresent(sought -> {
                boolean extension = register.inForce(submission.run())
                        .filter(running -> running.tool() == sought.tool())
                        .isPresent();
                lawful.require(sought.tool(), term, extension);
                limits.start(submission, sought.tool(), term);
            });
            register.issue(submission.run(), term);
        }
        return Map.of();
    }

    private static Term term(Answers answers) {
        LocalDate issuedOn = answers.date("issuedOn").orElseThrow();
        LocalDate until = answers.date("expiresOn").orElseThrow();
        if (until.isBefore(issuedOn)) {
            throw new Refusal("expiresOn", "The last day must be the day it was issued or later");
        }
        return answers.text("hasExpiry").equals("yes")
                ? Term.until(issuedOn, until)
                : Term.withoutLastDay(issuedOn, until);
    }
}
