package org.alongside;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.access.MakeKeyset;
import org.alongside.audit.AuditSeals;
import org.alongside.audit.VerifyLog;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Carries one young witness from the police investigation to life after the trial, and tells each worker what to do next. */
@SpringBootApplication
@Modulithic(
        systemName = "Alongside",
        sharedModules = {"engine", "access", "sheets"})
public class Alongside {

    public static void main(String[] args) {
        if (args.length == 2 && MakeKeyset.COMMANDS.containsKey(args[0])) {
            System.exit(MakeKeyset.to(Path.of(args[1]), MakeKeyset.COMMANDS.get(args[0])));
        }
        if (args.length > 0 && args[0].equals(VerifyLog.COMMAND)) {
            System.exit(verifyLog(Stream.of(args).skip(1).findFirst()));
        }
        if (args.length > 0 && args[0].equals(FirstPage.COMMAND)) {
            System.exit(FirstPage.show());
        }
        SpringApplication.run(Alongside.class, args);
    }

    private static int verifyLog(Optional<String> noted) {
        try (var context = SpringApplication.run(Alongside.class, VerifyLog.SETTINGS.toArray(String[]::new))) {
            return VerifyLog.with(context.getBean(AuditSeals.class), noted);
        }
    }
}
