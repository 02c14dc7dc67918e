package org.alongside.dashboards.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.alongside.dashboards.domain.ReturnRow.FromOutcomes;
import org.alongside.dashboards.domain.ReturnRow.FromPeople;
import org.alongside.dashboards.domain.ReturnRow.FromTallies;
import org.alongside.dashboards.domain.ReturnRow.NotRecorded;
import org.springframework.stereotype.Component;

/** What the data monitoring return of a local safeguarding board asks for, row by row, with what Alongside can say to it. */
@Component
class ReturnRows {

    private static final String PEOPLE = "Young people";
    private static final String AGE = "Age at the referral";
    private static final String SIGNS = "Signs of vulnerability";
    private static final String HOW = "How it happened";
    private static final String DONE = "What was done";
    private static final String DISRUPTED = "Disruption";
    private static final String JUSTICE = "Investigation and prosecution";
    private static final String UNKNOWN = "Not known here";

    /** The tools that the reports of the field count by themselves. */
    private static final Set<String> NAMED_TOOLS = Set.of("abductionWarningNotice", "sexualHarmPreventionOrder");

    private final AnswerTitles titles;

    ReturnRows(AnswerTitles titles) {
        this.titles = titles;
    }

    List<ReturnRow> all() {
        List<ReturnRow> rows = new ArrayList<>();
        addPeople(rows);
        addKinds(rows, SIGNS, OutcomeFact.SIGN_SEEN, "refer-young-person", "indicators");
        addKinds(rows, HOW, OutcomeFact.EXPLOITED, "assess-vulnerability", "exploitationHow");
        addDone(rows);
        addProtected(rows);
        addDisruption(rows);
        addJustice(rows);
        addUnknown(rows);
        return rows;
    }

    private static void addPeople(List<ReturnRow> rows) {
        rows.add(new ReturnRow(PEOPLE, "Referred", "Every young person with a referral", new FromPeople(0)));
        rows.add(new ReturnRow(PEOPLE, "Male", "As the referral says", new FromPeople(3)));
        rows.add(new ReturnRow(PEOPLE, "In care", "Looked after by a local authority", new FromPeople(2)));
        rows.add(new ReturnRow(
                PEOPLE, "Missing more than once", "More than one missing episode is known", new FromPeople(1)));
        rows.add(new ReturnRow(
                PEOPLE, "Moved within the UK", "Moved within the United Kingdom for exploitation", new FromPeople(4)));
        for (AgeBand band : AgeBand.values()) {
            rows.add(tallied(
                    AGE, band.title(), "By age on the day of the referral", OutcomeFact.AGE_KNOWN, band.name()));
        }
    }

    private void addKinds(List<ReturnRow> rows, String part, OutcomeFact fact, String form, String question) {
        titles.of(form, question)
                .forEach((word, title) -> rows.add(
                        tallied(part, title, "Recorded at the referral or when needs were assessed", fact, word)));
    }

    private static void addDone(List<ReturnRow> rows) {
        rows.add(tallied(
                DONE, "Referrals accepted", "A manager took the case", OutcomeFact.REFERRAL_DECIDED, "accepted"));
        rows.add(tallied(
                DONE, "Referrals redirected", "Passed to another service", OutcomeFact.REFERRAL_DECIDED, "redirected"));
        rows.add(tallied(DONE, "Referrals declined", "Declined", OutcomeFact.REFERRAL_DECIDED, "declined"));
        rows.add(tallied(
                DONE, "With an advocate", "The case was allocated to an advocate", OutcomeFact.ADVOCATE_ALLOCATED, ""));
        rows.add(tallied(
                DONE,
                "Families supported",
                "The family accepted support of its own",
                OutcomeFact.FAMILY_SUPPORTED,
                ""));
    }

    private static void addProtected(List<ReturnRow> rows) {
        rows.add(tallied(
                DONE,
                "Concern passed on",
                "A concern was passed to police and social care at least once",
                OutcomeFact.CONCERN_PASSED_ON,
                ""));
        rows.add(tallied(
                DONE,
                "Reported missing",
                "A missing episode was recorded here at least once",
                OutcomeFact.MISSING_EPISODE,
                ""));
        rows.add(tallied(
                DONE,
                "Return interview held",
                "At least one return interview was held",
                OutcomeFact.RETURN_INTERVIEW,
                "held"));
        rows.add(tallied(
                DONE,
                "National referral mechanism",
                "A referral was found to be needed",
                OutcomeFact.NATIONAL_REFERRAL_NEEDED,
                ""));
    }

    private void addDisruption(List<ReturnRow> rows) {
        rows.add(tallied(
                DISRUPTED, "Any disruption measure", "In force at least once", OutcomeFact.DISRUPTION_IN_FORCE, ""));
        titles.of("choose-disruption-tool", "tool").forEach((tool, title) -> {
            if (NAMED_TOOLS.contains(tool)) {
                rows.add(tallied(DISRUPTED, title, "In force at least once", OutcomeFact.DISRUPTION_IN_FORCE, tool));
            }
        });
    }

    private static void addJustice(List<ReturnRow> rows) {
        String begun = "Of investigations that began in the period: ";
        rows.add(new ReturnRow(JUSTICE, "Investigations", begun + "all", new FromOutcomes(0)));
        rows.add(new ReturnRow(JUSTICE, "Still going on", begun + "not ended, nobody charged", new FromOutcomes(1)));
        rows.add(new ReturnRow(JUSTICE, "Ended without a charge", begun + "ended so", new FromOutcomes(2)));
        rows.add(new ReturnRow(JUSTICE, "Prosecuted", begun + "somebody was charged", new FromOutcomes(3)));
        rows.add(new ReturnRow(JUSTICE, "Concluded", begun + "the prosecution has its result", new FromOutcomes(5)));
        rows.add(new ReturnRow(JUSTICE, "Convicted", begun + "of at least one offence", new FromOutcomes(6)));
    }

    private static void addUnknown(List<ReturnRow> rows) {
        unknown(rows, "Ethnicity", "No form asks for it");
        unknown(rows, "Disability", "Needs are written in words and are not counted");
        unknown(rows, "Where the young people live", "Addresses are not kept beside figures");
        unknown(rows, "Young people at risk who were not referred", "Only the board's other partners know them");
        unknown(rows, "People suspected", "Their names stand encrypted in cases and are not counted");
    }

    private static void unknown(List<ReturnRow> rows, String title, String why) {
        rows.add(new ReturnRow(UNKNOWN, title, why, new NotRecorded()));
    }

    private static ReturnRow tallied(String part, String title, String counted, OutcomeFact fact, String kind) {
        return new ReturnRow(part, title, counted, new FromTallies(ReturnTallying.word(fact, kind)));
    }
}
