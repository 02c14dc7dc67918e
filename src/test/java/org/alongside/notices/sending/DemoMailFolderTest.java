package org.alongside.notices.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.alongside.notices.domain.Delivery.Recipient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoMailFolderTest {

    @Test
    void writesAFileThatAMailProgramCanOpen(@TempDir Path folder) throws Exception {
        var clock = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
        var notice = UUID.fromString("00000000-0000-7000-8000-000000000002");
        var mail = new DemoMailFolder(folder.resolve("mail"), new MailText("team@example.org", clock));

        mail.send(Letter.ofNotice(notice, new Recipient("email", "jo@example.org")));

        assertThat(Files.readString(folder.resolve("mail").resolve(notice + ".eml")))
                .contains("To: jo@example.org")
                .contains("Subject: " + Letter.SUBJECT)
                .contains("Message-ID: <" + notice + "@notices.alongside>");
    }
}
