package org.alongside.bench;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.access.Actor;
import org.alongside.access.FieldCipher;
import org.alongside.access.FieldPlace;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.access.Section;
import org.alongside.cases.CaseCommands;
import org.alongside.cases.CaseView;
import org.alongside.cases.Notes;
import org.alongside.demo.CaseDriver;
import org.alongside.demo.Story;
import org.alongside.journey.Referrals;
import org.alongside.testing.Referred;

/**
 * The page of a case that has been through everything, with its personal fields decrypted and without: of the same rows of the same
 * database, one after the other in turn. Without, each text is looked up in a table in memory by its ciphertext.
 */
final class EncryptedPage implements Benchmark {

    private static final int NOTES = 20;
    private static final int WARM_UP = 150;
    private static final int MEASURED = 200;
    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");
    private static final Instant END = Instant.parse("2031-01-05T09:00:00Z");

    @Override
    public String name() {
        return "encrypted-page";
    }

    @Override
    public boolean needsMariaDb() {
        return true;
    }

    @Override
    public void run(Figures figures) throws Exception {
        try (var alongside = new Recorded(Switched::new)) {
            Switched cipher = (Switched) alongside.part(FieldCipher.class);
            var referred = new Referred(alongside.part(People.class), alongside.part(Referrals.class));
            Referrals.casework().forEach(referred::another);
            Actor manager = referred.another(Role.MANAGER);
            CaseView opened = alongside.part(CaseDriver.class).open(referred.referralOf("usual"), manager, START);
            alongside.part(CaseDriver.class).drive(opened, Story.USUAL, START, END);
            for (int n = 0; n < NOTES; n++) {
                alongside.part(CaseCommands.class).run(opened.id(), () -> {
                    alongside
                            .part(Notes.class)
                            .write(
                                    opened.id(),
                                    Section.GENERAL,
                                    "What was said on the day. ".repeat(20),
                                    manager.userId(),
                                    UUID.randomUUID().toString());
                    return opened;
                });
            }
            var browser = new Browser(URI.create(
                    "http://localhost:" + alongside.context().getWebServer().getPort() + "/"));
            browser.signIn(manager.username(), Referred.PASSWORD);
            alternate(figures, browser, "cases/" + opened.reference(), cipher);
        }
    }

    private static void alternate(Figures figures, Browser browser, String page, Switched cipher) throws Exception {
        var with = new Median();
        var without = new Median();
        long fields = 0;
        for (int n = 0; n < WARM_UP + MEASURED; n++) {
            cipher.on = true;
            cipher.opened = 0;
            Duration on = taken(browser, page);
            fields = cipher.opened;
            cipher.on = false;
            Duration off = taken(browser, page);
            if (n >= WARM_UP) {
                with.add(on);
                without.add(off);
            }
        }
        figures.figure("encrypted-page-fields", fields, "fields");
        figures.median("encrypted-page-on", with);
        figures.median("encrypted-page-off", without);
        figures.figure("encrypted-page-ratio", with.milliseconds() / without.milliseconds(), "ratio");
    }

    private static Duration taken(Browser browser, String page) throws Exception {
        long asked = System.nanoTime();
        browser.get(page);
        return Duration.ofNanos(System.nanoTime() - asked);
    }

    /** Alongside's own cipher, and one that only remembers. */
    private static final class Switched implements FieldCipher {

        private final Map<String, String> remembered = new ConcurrentHashMap<>();
        private final FieldCipher real;
        private volatile boolean on = true;
        private volatile long opened;

        private Switched(FieldCipher real) {
            this.real = real;
        }

        @Override
        public String encrypt(String text, FieldPlace place) {
            return real.encrypt(text, place);
        }

        @Override
        public String decrypt(String ciphertext, FieldPlace place) {
            opened++;
            if (on) {
                String text = real.decrypt(ciphertext, place);
                remembered.putIfAbsent(ciphertext, text);
                return text;
            }
            return Objects.requireNonNull(remembered.get(ciphertext));
        }

        @Override
        public String present() {
            return real.present();
        }

        @Override
        public String encrypt(String text) {
            return real.encrypt(text);
        }

        @Override
        public String decrypt(String ciphertext) {
            return real.decrypt(ciphertext);
        }
    }
}
