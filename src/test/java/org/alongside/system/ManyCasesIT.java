package org.alongside.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.access.Actor;
import org.alongside.access.ActorAuthentication;
import org.alongside.access.FieldCipher;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.cases.CaseView;
import org.alongside.cases.LegalToday;
import org.alongside.demo.CaseDriver;
import org.alongside.demo.FormFilling;
import org.alongside.demo.Story;
import org.alongside.forms.Forms;
import org.alongside.journey.Referrals;
import org.alongside.testing.CaseCopies;
import org.alongside.testing.EngineRecording;
import org.alongside.testing.Referred;
import org.alongside.work.Act;
import org.alongside.work.Acts;
import org.alongside.work.ListQuery;
import org.alongside.work.ListTab;
import org.alongside.work.Posted;
import org.alongside.work.Submissions;
import org.alongside.work.Submitted;
import org.alongside.work.Work;
import org.alongside.work.WorkItemView;
import org.alongside.work.WorkList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.context.WebApplicationContext;

/** Finishing a task and opening the work list cost as many SQL statements with 10,000 cases as with ten. Counts are exact. */
@OnMariaDb
@Import(StatementsIT.Recorded.class)
class ManyCasesIT {

    private static final int FEW = 10;
    private static final int MANY = 10_000;

    /** One case in five waits for the interview, which has many more rows, and the others for the manager's decision. */
    private static final int FIFTH = 5;

    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");
    private static final Instant END = Instant.parse("2026-06-05T09:00:00Z");
    private static final Story TO_THE_INTERVIEW = Story.USUAL.until("planInterview", START);

    @Autowired
    private FieldCipher cipher;

    @Autowired
    private EngineRecording recording;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private People people;

    @Autowired
    private Referrals referrals;

    @Autowired
    private Work work;

    @Autowired
    private Acts acts;

    @Autowired
    private WorkList list;

    @Autowired
    private Submissions submissions;

    @Autowired
    private Forms forms;

    @Autowired
    private FormFilling filling;

    @Autowired
    private LegalToday today;

    @Autowired
    private JdbcClient database;

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private PlatformTransactionManager transactions;

    private Referred referred;
    private Actor manager;
    private Actor officer;

    @Test
    void finishingATaskAndReadingTheListCostTheSameWithTenCasesAndWithTenThousand() throws Exception {
        referred = new Referred(people, referrals);
        Referrals.casework().forEach(referred::another);
        manager = referred.another(Role.MANAGER);
        officer = referred.another(Role.POLICE_OIC);
        CaseView template = interviewPlanned();
        assertThat(acts.carryOut(
                                officer, new Act.Claim(), List.of(open(template).id()), false)
                        .done())
                .isTrue();
        CaseView another = referred.referral(manager);
        var claimed = new CaseCopies(database, transactions, cipher, template.id(), template.reference());
        var referral = new CaseCopies(database, transactions, cipher, another.id(), another.reference());
        counts(0);

        claimed.add(1, FEW / FIFTH);
        referral.add(FEW / FIFTH + 1, FEW);
        Map<String, Map<String, Long>> few = counts(FEW);
        claimed.add(FEW + 1, MANY / FIFTH);
        referral.add(MANY / FIFTH + 1, MANY);
        Map<String, Map<String, Long>> many = counts(MANY);

        System.out.printf("statements with %d and with %d cases: %s%n", FEW, MANY, few);
        assertThat(many).isEqualTo(few);
        finishing(manager, aCopy(another));
    }

    /** The copies are no dummies: their tasks are finished like any other. */
    private WorkItemView aCopy(CaseView original) {
        return list.page(manager, ListQuery.of(ListTab.TEAM), null).rows().stream()
                .filter(row -> !row.caseReference().equals(original.reference()))
                .map(row -> work.see(manager, row.id()))
                .findFirst()
                .orElseThrow();
    }

    /** The statements of each thing that people do all day, by their first word. */
    private Map<String, Map<String, Long>> counts(int cases) throws Exception {
        assertThat(database.sql("select count(*) from witness_cases")
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(cases);
        Map<String, Map<String, Long>> counts = new TreeMap<>();
        CaseView accepted = referred.referral(manager);
        counts.put("decideReferral", finishing(manager, open(accepted)));
        CaseView interviewed = interviewPlanned();
        counts.put("holdInterview", finishing(officer, open(interviewed)));
        counts.put("my list", reading(officer, "/work"));
        counts.put("my team's list", reading(manager, "/work?tab=team"));
        return counts;
    }

    private CaseView interviewPlanned() {
        CaseView opened = driver.open(referred.referralOf("many"), manager, START);
        driver.drive(opened, TO_THE_INTERVIEW, START, END);
        return opened;
    }

    private WorkItemView open(CaseView witness) {
        return work.openOn(witness.id()).stream()
                .filter(item -> List.of("decideReferral", "holdInterview").contains(item.task()))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Long> finishing(Actor actor, WorkItemView item) {
        Map<String, List<String>> typed = filling.fill(forms.form(item.form()), Map.of(), today.date());
        recording.reset();
        Submitted result = submissions.submit(
                actor, item.id(), new Posted(item.version(), UUID.randomUUID().toString(), typed));
        assertThat(result).isInstanceOf(Submitted.Finished.class);
        return counted();
    }

    private Map<String, Long> reading(Actor actor, String address) throws Exception {
        MockMvc pages = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        recording.reset();
        recording
                .statements()
                .within(() -> pages.perform(get(address).with(authentication(new ActorAuthentication(actor))))
                        .andExpect(status().isOk()));
        return counted();
    }

    private Map<String, Long> counted() {
        Map<String, Long> counted = recording.statements().byKind().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, count -> count.getValue().get()));
        assertThat(counted).isNotEmpty();
        return counted;
    }
}
