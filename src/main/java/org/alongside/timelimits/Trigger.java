package org.alongside.timelimits;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that happens and from which rules count: each is named as the rows of {@code time-limits} name their trigger. Where a rule applies
 * only in some cases (in custody, in a youth court, under 10), its trigger says so, and only a step that knows announces it.
 */
public enum Trigger {
    REPORT("report"),
    REPORT_UNDER_10("an incident is reported while the young person is under 10"),
    POLICE_KNOW("the police know of the witness"),
    NO_INVESTIGATION("decision not to investigate"),
    SUMMARY_IN_CUSTODY("first appearance in custody for a summary offence"),
    EITHER_WAY_IN_CUSTODY("first appearance in custody for an either-way offence"),
    SENDING("sending to the Crown Court", "CTL-SUMMARY", "CTL-EITHER-WAY"),
    SENDING_CUSTODY_TIMETABLE("sending to the Crown Court in custody, or of a section 28 case"),
    SENDING_ON_BAIL("sending to the Crown Court on bail"),
    SENDING_IN_CUSTODY("sending to the Crown Court in custody"),
    SENDING_SECTION_28("sending to the Crown Court of a section 28 case"),
    PROSECUTION_EVIDENCE("service of the prosecution evidence", "CASE-SERVE-S28", "CASE-SERVE-BAIL"),
    INITIAL_DISCLOSURE("initial disclosure"),
    DEFENCE_STATEMENT("defence statement", "DEF-STATEMENT"),
    DEFENCE_STATEMENT_ANSWERED("answer to the defence statement", "PROS-RESPONSE", "PROS-RESPONSE-LAST"),
    DISMISSAL_APPLICATION("service of the application to dismiss", "DISMISS-APP"),
    WRITTEN_STATEMENT("service of the written statement"),
    MATERIAL_DISCLOSED("the prosecution discloses the material relied on"),
    SECTION_41_APPLICATION("service of the section 41 application", "S41-APP"),
    SECTION_36_APPLICATION("service of the section 36 application", "S36-APP"),
    ANONYMITY_APPLICATION("service of an application for a witness anonymity order, or to vary one"),
    SUMMONS_APPLICATION("service of the application for a witness summons"),
    ADVOCATE_CHANGED("the defence trial advocate changes"),
    NOT_GUILTY_PLEA("not-guilty plea", "PTPH-LIST", "PTPH-LAST"),
    APPLICATION_SERVED("service of the special measures application", "S28-SERVE", "SM-LAPSE-30"),
    RECORDING_SERVED("service of the recorded interview", "S28-TRANSCRIPT", "ABE-SERVE"),
    INTERMEDIARY_REPORT_SERVED("service of the intermediary report", "S28-RI-REPORT"),
    SERVED_ON_ABSENT_PARTY("service on the party who is absent"),
    NOTICE_OF_ELIGIBILITY("notice to the court that the young person is eligible"),
    PREPARATION_HEARING("plea and trial preparation hearing"),
    GROUND_RULES_HEARING("ground rules hearing"),
    RECORDING("recording"),
    SECTION_28_BEFORE_18("18th birthday, where recorded cross-examination is directed"),
    YOUTH_SENTENCE_HEARING("sentence hearing in the youth court"),
    CONVICTED_IN_CUSTODY("conviction in the magistrates' or youth court, in custody"),
    CONVICTED_NOT_IN_CUSTODY("conviction in the magistrates' or youth court, not in custody"),
    BAIL_RESULT("result of a bail hearing, warrant or re-arrest received"),
    SENTENCE("sentence", "ADJ-CUSTODY", "ADJ-BAIL"),
    SENTENCE_WITH_CONTACT("sentence that calls for the Victim Contact Scheme"),
    PROCEEDINGS_END("end of the trial or appeal"),
    REVIEW_DECISION("decision that a review leaves standing"),
    EXPENSES_CLAIM("a correct claim for expenses"),
    COMPLAINT("complaint"),
    SEX_CLOSURE_NOTICE("a closure notice for sexual offences is served"),
    SEX_CLOSURE_ORDER("the first closure order for sexual offences is made"),
    INSPECTORS_CLOSURE_NOTICE("a closure notice of an inspector or council is issued"),
    SUPERINTENDENTS_CLOSURE_NOTICE("a closure notice of a superintendent or chief executive is issued"),
    CLOSURE_ORDER("the first closure order for nuisance or disorder is made"),
    HARM_PREVENTION_ORDER("a sexual harm prevention order is made"),
    HARM_PREVENTION_TRAVEL_BAN("a travel ban in a sexual harm prevention order is made"),
    RISK_ORDER_TRAVEL_BAN("a travel ban in a sexual risk order is made"),
    SLAVERY_RISK_TRAVEL_BAN("a travel ban in a slavery and trafficking risk order is made"),
    NAME_AND_ADDRESS_REQUIRED("a slavery and trafficking risk order that requires name and address is served");

    private final String words;
    private final List<String> ends;

    Trigger(String words, String... ends) {
        this.words = words;
        this.ends = List.of(ends);
    }

    /** The words of the rows that count from it. */
    public String words() {
        return words;
    }

    /** The limits that end because this is what they asked for. */
    public List<String> ends() {
        return ends;
    }

    /** The word for it in a form: its name in camel case, for example {@code defenceStatement}. */
    public String word() {
        String[] parts = name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder word = new StringBuilder(parts[0]);
        Arrays.stream(parts)
                .skip(1)
                .forEach(part ->
                        word.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1)));
        return word.toString();
    }

    /**
     * The trigger that a form means.
     *
     * @throws IllegalArgumentException for a word that no form offers
     */
    public static Trigger ofWord(String word) {
        return Arrays.stream(values())
                .filter(trigger -> trigger.word().equals(word))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("Nothing sets off a time limit that is called " + word));
    }

    /** What begins when a case is sent to the Crown Court: a section 28 case keeps the custody timetable even on bail. */
    public static Trigger[] sending(boolean inCustody, boolean section28) {
        return Stream.of(
                        Optional.of(SENDING),
                        Optional.of(inCustody || section28 ? SENDING_CUSTODY_TIMETABLE : SENDING_ON_BAIL),
                        Optional.of(SENDING_IN_CUSTODY).filter(it -> inCustody),
                        Optional.of(SENDING_SECTION_28).filter(it -> section28))
                .flatMap(Optional::stream)
                .toArray(Trigger[]::new);
    }

    /** What begins with the first appearance in custody of somebody charged with an offence of this class; nothing for others. */
    public static Optional<Trigger> firstAppearance(String bail, String offenceClass) {
        if (!bail.equals("custody")) {
            return Optional.empty();
        }
        return switch (offenceClass) {
            case "summary" -> Optional.of(SUMMARY_IN_CUSTODY);
            case "eitherWay" -> Optional.of(EITHER_WAY_IN_CUSTODY);
            default -> Optional.empty();
        };
    }
}
