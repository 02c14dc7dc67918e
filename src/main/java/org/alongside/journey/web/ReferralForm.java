package org.alongside.journey.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Role;
import org.alongside.cases.Answers;
import org.alongside.cases.LegalToday;
import org.alongside.cases.SafeContacts.SafeContact;
import org.alongside.forms.Checked;
import org.alongside.forms.FieldError;
import org.alongside.forms.Form;
import org.alongside.forms.FormCheck;
import org.alongside.forms.Forms;
import org.alongside.journey.Referral;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form that starts a case: what it asks, what the form file alone cannot check, and the referral made of its answers. */
@Component
class ReferralForm {

    private static final String FORM = "refer-young-person";
    private static final String BIRTH = "dateOfBirth";
    private static final String UNKNOWN = "notKnown";

    /** These go to places of their own, and are not written down a second time. */
    private static final Set<String> KEPT_ELSEWHERE = Set.of(
            "givenName",
            "familyName",
            BIRTH,
            "policeReference",
            "contactChannel",
            "contactAddress",
            "contactSaidSafe",
            "contactConsent");

    private final Forms forms;
    private final FormCheck check;
    private final LegalToday today;

    ReferralForm(Forms forms, FormCheck check, LegalToday today) {
        this.forms = forms;
        this.check = check;
        this.today = today;
    }

    Form form() {
        return forms.form(FORM);
    }

    /** Checks what was typed, the date of birth against the calendar too. */
    Checked check(Map<String, List<String>> typed) {
        Checked checked = check.check(form(), typed, today.date());
        String wrong = new Answers(checked.answers())
                .date(BIRTH)
                .map(birth -> BirthDay.wrongWith(birth, today.date()))
                .orElse("");
        return wrong.isEmpty() ? checked : checked.with(new FieldError(BIRTH, "Date of birth " + wrong));
    }

    /** The referral that the answers of a form without errors make. */
    static Referral referral(Checked checked, String importKey, Map<Role, UUID> teams) {
        Answers answers = new Answers(checked.answers());
        LocalDate birth = answers.date(BIRTH).orElseThrow();
        Map<String, Object> rest = new LinkedHashMap<>(checked.answers());
        rest.keySet().removeAll(KEPT_ELSEWHERE);
        return new Referral(
                answers.text("givenName"),
                answers.text("familyName"),
                birth,
                orNull(answers.text("policeReference")),
                importKey,
                teams,
                Map.of(),
                contact(answers),
                new Answers(rest));
    }

    /** An address given in a referral is not confirmed: the manager who decides the referral does that. */
    private static @Nullable SafeContact contact(Answers answers) {
        String channel = answers.text("contactChannel");
        return channel.equals(UNKNOWN)
                ? null
                : new SafeContact(
                        channel,
                        orNull(answers.text("contactAddress")),
                        answers.yes("contactSaidSafe"),
                        false,
                        answers.yes("contactConsent"));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
