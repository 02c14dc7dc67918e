package org.alongside.investigation.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.investigation.domain.DisruptionRegister;
import org.alongside.investigation.domain.DisruptionTool;
import org.alongside.investigation.domain.Term;
import org.alongside.timelimits.Birthdays;
import org.alongside.timelimits.LimitOf;
import org.alongside.timelimits.TimeLimits;
import org.alongside.timelimits.Trigger;
import org.alongside.timelimits.Triggers;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.springframework.stereotype.Component;

/** The days that the law sets when a notice or order is issued: for its parts, for the notice before it, and those that end on a birthday. */
@Component
class MeasureLimits {

    private static final String NOTICE = "closureNoticeOn";

    private static final Map<DisruptionTool, Trigger> TRAVEL_BANS = Map.of(
            DisruptionTool.SEXUAL_RISK_ORDER, Trigger.RISK_ORDER_TRAVEL_BAN,
            DisruptionTool.SEXUAL_HARM_PREVENTION_ORDER, Trigger.HARM_PREVENTION_TRAVEL_BAN,
            DisruptionTool.SLAVERY_RISK_ORDER, Trigger.SLAVERY_RISK_TRAVEL_BAN);

    /** With the first order begins the longest time for which premises may be closed, every extension counted. */
    private static final Map<DisruptionTool, Trigger> FIRST_ORDER = Map.of(
            DisruptionTool.CLOSURE_SEX_OFFENCES, Trigger.SEX_CLOSURE_ORDER,
            DisruptionTool.CLOSURE_NUISANCE, Trigger.CLOSURE_ORDER);

    private final Triggers triggers;
    private final TimeLimits limits;
    private final Birthdays birthdays;
    private final DisruptionRegister register;
    private final CaseRecords records;

    MeasureLimits(
            Triggers triggers,
            TimeLimits limits,
            Birthdays birthdays,
            DisruptionRegister register,
            CaseRecords records) {
        this.triggers = triggers;
        this.limits = limits;
        this.birthdays = birthdays;
        this.register = register;
        this.records = records;
    }

    /** A measure was issued; the register does not know of it yet. */
    void start(Submission submission, DisruptionTool tool, Term term) {
        triggers.happened(submission.run(), term.issuedOn(), submission.task(), begun(submission, tool));
        served(submission, tool);
        notice(submission, tool, term);
        if (tool == DisruptionTool.ABDUCTION_WARNING_NOTICE) {
            birthdays.endsOn(submission.caseId(), birthdayRule(submission), term.issuedOn(), submission.task());
        }
    }

    private Trigger[] begun(Submission submission, DisruptionTool tool) {
        List<Trigger> begun = new ArrayList<>();
        boolean first = register.inForce(submission.run())
                .filter(running -> running.tool() == tool)
                .isEmpty();
        Optional.ofNullable(FIRST_ORDER.get(tool)).filter(total -> first).ifPresent(begun::add);
        if (tool == DisruptionTool.SEXUAL_HARM_PREVENTION_ORDER) {
            begun.add(Trigger.HARM_PREVENTION_ORDER);
        }
        Optional.ofNullable(TRAVEL_BANS.get(tool))
                .filter(ban -> contains(submission, "travelBan"))
                .ifPresent(begun::add);
        return begun.toArray(Trigger[]::new);
    }

    private void served(Submission submission, DisruptionTool tool) {
        if (tool == DisruptionTool.SLAVERY_RISK_ORDER && contains(submission, "nameAndAddress")) {
            LocalDate on = submission.answers().date("servedOn").orElse(submission.today());
            triggers.happened(submission.run(), on, submission.task(), Trigger.NAME_AND_ADDRESS_REQUIRED);
        }
    }

    /** The notice comes before the order, which ends its time. */
    private void notice(Submission submission, DisruptionTool tool, Term term) {
        Answers answers = submission.answers();
        answers.date(NOTICE).filter(on -> FIRST_ORDER.containsKey(tool)).ifPresent(on -> {
            if (on.isAfter(term.issuedOn())) {
                throw new Refusal(NOTICE, "The closure notice must be of the day of the closure order or earlier");
            }
            Trigger served = noticeOf(tool, answers);
            triggers.happened(submission.run(), on, submission.task(), served);
            List.of("CLOSE-SEX-NOTICE", "CLOSE-ASB-24", "CLOSE-ASB-48")
                    .forEach(rule ->
                            limits.meet(LimitOf.task(submission.run(), rule, submission.task()), term.issuedOn()));
        });
    }

    private static Trigger noticeOf(DisruptionTool tool, Answers answers) {
        if (tool == DisruptionTool.CLOSURE_SEX_OFFENCES) {
            return Trigger.SEX_CLOSURE_NOTICE;
        }
        return answers.text("closureNoticeBy").equals("superintendent")
                ? Trigger.SUPERINTENDENTS_CLOSURE_NOTICE
                : Trigger.INSPECTORS_CLOSURE_NOTICE;
    }

    /** The notice protects a child in care until 18, and others until 16: Children Act 1989 s.49, Child Abduction Act 1984 s.2. */
    private String birthdayRule(Submission submission) {
        return records.latest(submission.caseId(), "assessVulnerability")
                        .text("inCare")
                        .equals("yes")
                ? "CAWN-18"
                : "CAWN-16";
    }

    private static boolean contains(Submission submission, String requirement) {
        return submission.answers().chosen("requirements").contains(requirement);
    }
}
