package org.alongside.specialmeasures.process;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.cases.CasePeople;
import org.alongside.cases.CasePeople.CasePerson;
import org.alongside.specialmeasures.PartInOffence;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Keeps the other witnesses of the case, one name to a line: none of them may sit with the young person on the live link. */
@Component
class ConfirmMg2 implements TaskHandler {

    private final CasePeople people;

    ConfirmMg2(CasePeople people) {
        this.people = people;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        PartInOffence.requireOne(submission.answers(), "eligibilityGrounds");
        String names = submission.answers().text("otherWitnesses");
        if (!names.isBlank()) {
            Set<String> known = people.of(submission.caseId()).stream()
                    .filter(person -> person.relation().equals(LinkSupporter.WITNESS))
                    .map(CasePerson::name)
                    .collect(Collectors.toSet());
            names.lines()
                    .map(String::strip)
                    .filter(name -> !name.isEmpty() && !known.contains(name))
                    .distinct()
                    .forEach(name -> people.add(submission.caseId(), LinkSupporter.WITNESS, name, null));
        }
        return Map.of();
    }
}
