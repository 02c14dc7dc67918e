package org.alongside.e2e;

import java.util.function.Function;
import org.alongside.work.Work;
import org.alongside.work.WorkItemView;
import org.alongside.work.WorkStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case that was just referred and waits for the manager's decision, and what is stored of it. */
record ReferralToDecide(WorkItemView task) {

    /** An advocate refers somebody. */
    static ReferralToDecide made() {
        return made(Person::signedIn);
    }

    /** An advocate who signs in like this refers somebody. */
    static ReferralToDecide made(Function<String, Person> signingIn) {
        return made(signingIn, "contactChannel: notKnown");
    }

    /** The same of somebody of this name: what keeps a colleague from one case of a child keeps them from the others. */
    static ReferralToDecide ofSomebodyCalled(String familyName) {
        return made(Person::signedIn, "contactChannel: notKnown\nfamilyName: " + familyName);
    }

    private static ReferralToDecide made(Function<String, Person> signingIn, String answers) {
        try (var referred = new CaseByPages(signingIn)) {
            referred.isReferredBy("advocate", answers);
            return new ReferralToDecide(RunningAlongside.part(Work.class)
                    .openOn(referred.view().id())
                    .get(0));
        }
    }

    /** Where the task is. */
    String page() {
        return "/work/" + task.id();
    }

    /** The page of the case. */
    String casePage() {
        return "/cases/" + task.caseReference();
    }

    WorkStatus state() {
        return RunningAlongside.part(JdbcClient.class)
                .sql("select status from work_items where id = :id")
                .param("id", task.id())
                .query((row, number) -> WorkStatus.valueOf(row.getString(1)))
                .single();
    }

    /** How often the decision stands in the case. */
    int records() {
        return RunningAlongside.part(JdbcClient.class)
                .sql("select count(*) from case_records where case_id = :id and task = :task")
                .param("id", task.caseId())
                .param("task", task.task())
                .query(Integer.class)
                .single();
    }
}
