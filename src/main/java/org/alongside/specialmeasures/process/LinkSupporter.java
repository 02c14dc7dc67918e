package org.alongside.specialmeasures.process;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.cases.Answers;
import org.alongside.cases.CasePeople;
import org.alongside.cases.CasePeople.CasePerson;
import org.alongside.cases.Cases;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.SubmissionRule;
import org.springframework.stereotype.Component;

/**
 * Who may sit with the young person in the live link room: somebody named, s.24(1A), CrimPR 18.10(f), and no witness (practice, not
 * verified). Every form that names one is held to it.
 */
@Component
class LinkSupporter implements SubmissionRule {

    /** The relation under which {@code CasePeople} keeps the other witnesses of the case. */
    static final String WITNESS = "witness";

    /** The questions of all forms by which somebody is named. */
    private static final List<String> NAMING = List.of(
            "supporterName",
            "supporterIdentity",
            "supporterSpecified",
            "supporterApproved",
            "supporterProposed",
            "supporterWished",
            "liveLinkSupporterWanted");

    private static final Set<String> ARRANGEMENTS =
            Set.of("confirmArrangements", "confirmTrialArrangements", "confirmTrialDay");

    private final CasePeople people;
    private final Cases cases;

    LinkSupporter(CasePeople people, Cases cases) {
        this.people = people;
        this.cases = cases;
    }

    @Override
    public void require(Submission submission) {
        NAMING.forEach(field -> requireNoWitness(submission.caseId(), field, submission.answers()));
        if (ARRANGEMENTS.contains(submission.task())
                && !submission.answers().text("supporterName").isBlank()
                && !submission.answers().yes("supporterNotWitness")) {
            throw new Refusal(
                    "supporterNotWitness",
                    "Confirm that the supporter is not a witness and does not know the evidence, or name somebody else (s.24(1A), CrimPR 18.10(f); practice, not verified)");
        }
    }

    /** @throws Refusal when whoever the field names is a witness of this case */
    void requireNoWitness(UUID caseId, String field, Answers answers) {
        String named = plain(answers.text(field));
        if (named.isBlank()) {
            return;
        }
        Stream<String> known = people.of(caseId).stream()
                .filter(person -> person.relation().equals(WITNESS))
                .map(CasePerson::name);
        Stream<String> sameForm = answers.text("otherWitnesses").lines().filter(line -> !line.isBlank());
        Stream<String> witnesses = Stream.concat(Stream.of(cases.byId(caseId).name()), Stream.concat(known, sameForm));
        witnesses.filter(witness -> named.contains(plain(witness))).findFirst().ifPresent(witness -> {
            throw new Refusal(
                    field,
                    "%s is a witness in this case and cannot be the supporter. Name somebody else (s.24(1A), CrimPR 18.10(f); practice, not verified)"
                            .formatted(witness));
        });
    }

    /** Lower case, and every run of anything but letters one blank, so that whole names are compared. */
    private static String plain(String name) {
        return " " + name.toLowerCase(Locale.UK).replaceAll("[^\\p{L}]+", " ").strip() + " ";
    }
}
