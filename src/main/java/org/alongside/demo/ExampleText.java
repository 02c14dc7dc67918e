package org.alongside.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.alongside.forms.Field;
import org.alongside.forms.Field.Limits;

/** Text and numbers for a form: a young person's plain voice for their own words, and for the rest what is plainly an example. */
class ExampleText {

    private static final List<String> OWN_WORDS = List.of(
            "I want to know what happens before it happens. Please text me first.",
            "I am nervous but I want to be heard. I like it when people explain things slowly.",
            "I do not want to see him in the corridor. The rest I can manage.",
            "It helps when the same person comes each time. I do not like starting again.",
            "I would rather talk after school. Mornings are bad for me.",
            "I am OK today. I have questions about the court, but they can wait until next week.",
            "Please do not tell my school why I am away. I will tell my friends myself.",
            "I thought it would be worse. Being able to stop for a break helped.");

    private static final List<String> FOR_THE_YOUNG_PERSON = List.of(
            "This is not about whether we believe you. We will go through it with you as often as you like.",
            "You did nothing wrong. Here is what happens next, and who will be with you.",
            "You can ask us anything about this. There is no wrong question.");

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("court", "Northmoor Crown Court (example)"),
            Map.entry("witnessId", "W1"),
            Map.entry("witnessIdentifier", "W1"),
            Map.entry("safeTimes", "Weekdays after half past three"),
            Map.entry("contactWhen", "Tuesdays after school"),
            Map.entry("venue", "Northmoor interview suite (example)"),
            Map.entry("firstMeetingPlace", "The youth centre (example)"),
            Map.entry("relationshipToAccused", "Knew him from online games"),
            Map.entry("planAdvocate", "Ring every Tuesday after school, and come along to every meeting and to court."),
            Map.entry(
                    "planOthers",
                    "The officer keeps me informed each week. School lets her leave lessons to talk to me."),
            Map.entry("protectionPlan", "The officer asks for the bail conditions today. I bring the alarm tomorrow."),
            Map.entry("carriedOutDetail", "All of it is in place; the officer confirmed it by phone."),
            Map.entry("wayBack", "A text to the advocate, at any time"),
            Map.entry("supporterIdentity", "Ama Fairweather (example)"),
            Map.entry("supporterSpecified", "Ama Fairweather (example)"),
            Map.entry("defendant1Name", "D1 (example)"),
            Map.entry("against", "N1 (example)"),
            Map.entry("familyMembers", "Their mother (example)"),
            Map.entry("recipientAddress", "someone@example.org"),
            Map.entry("policeReference", "EX/0001/26"));

    private static final Pattern A_PERSON = Pattern.compile(
            ".*(Interviewer|supervisor|Supervisor|Worker|worker|Officer|officer|Owner|reviewer|toldBy|TakenBy|By|Professional|decider|"
                    + "Contact|dayContact|Recipient|interviewer|Support|Named|TookPart|Identity|Specified|Members|familyMember|"
                    + "informationFrom|refreshWith)$");

    private static final int MINUTES = 45;
    private static final int AGE = 14;

    String text(String form, Field field) {
        String example = example(form, field);
        Limits limits = field.limits();
        if (limits.minLength() != null && example.length() < limits.minLength()) {
            example = example.concat(" Example.".repeat(limits.minLength() / 9 + 1));
        }
        return limits.maxLength() != null && example.length() > limits.maxLength()
                ? example.substring(0, limits.maxLength()).strip()
                : example;
    }

    String number(Field field) {
        BigDecimal wanted = BigDecimal.valueOf(wanted(field.key()));
        BigDecimal min = field.limits().min();
        BigDecimal max = field.limits().max();
        BigDecimal atLeast = min == null ? wanted : wanted.max(min);
        return (max == null ? atLeast : atLeast.min(max)).toPlainString();
    }

    private static int wanted(String key) {
        if (key.endsWith("Minutes")) {
            return MINUTES;
        }
        return key.startsWith("age") ? AGE : 0;
    }

    private static String example(String form, Field field) {
        String key = field.key();
        if (key.equals("ownWords")) {
            return one(OWN_WORDS, form);
        }
        if (key.equals("wordsForYoungPerson")) {
            return one(FOR_THE_YOUNG_PERSON, form);
        }
        if (SHORT.containsKey(key)) {
            return SHORT.getOrDefault(key, "");
        }
        if (field.kind() == Field.Kind.TEXT_FIELD) {
            return A_PERSON.matcher(key).matches() ? "Robin Example" : "Example: " + plain(field.label());
        }
        return "Example answer. %s: talked through with everyone concerned and written down as agreed."
                .formatted(field.label().replaceFirst("[?.]$", ""));
    }

    private static String plain(String label) {
        return label.replaceFirst("[?.]$", "").toLowerCase(Locale.UK);
    }

    private static String one(List<String> choices, String form) {
        return choices.get(Math.floorMod(form.hashCode(), choices.size()));
    }
}
