package org.alongside.notices.sending;

import org.alongside.work.ListTab;
import org.alongside.work.MorningWork.Morning;
import org.alongside.work.MorningWork.Numbers;
import org.alongside.work.WorkList;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the e-mail of a morning says: numbers, and where to look. Nothing in it is about anybody. */
@Component
class DigestText {

    static final String SUBJECT = "Your work this morning";

    private static final String BODY = """
            Good morning,

            Your work in Alongside:
            %s
            %s
            %s
            To be followed up by today: %s

            %s

            You asked for this message. You can stop it there, under "An e-mail each morning".
            """;

    private static final String NUMBERS = """
              %s critically overdue
              %s overdue
              %s due soon
              %s new since yesterday
            """;

    private static final Numbers NONE = new Numbers(0, 0, 0, 0);

    private final String address;

    DigestText(@Value("${alongside.address:}") String address) {
        this.address = address.strip().replaceAll("/+$", "");
    }

    String body(Morning morning) {
        return BODY.formatted(
                words(morning.lists().getOrDefault(ListTab.MINE, NONE)),
                morning.organisation()
                        ? "Open in your organisation, whoever has it, your own work included:"
                        : "Waiting for your team:",
                words(morning.lists().getOrDefault(ListTab.TEAM, NONE)),
                counted(morning.followUps()),
                address.isEmpty() ? "Look at \"My work\" in Alongside." : address + "/work");
    }

    private static String words(Numbers it) {
        return NUMBERS.formatted(
                counted(it.critical()), counted(it.overdue()), counted(it.soon()), counted(it.fresh()));
    }

    private static String counted(int count) {
        return count > WorkList.COUNTED_TO ? "1,000+" : "%,d".formatted(count);
    }
}
