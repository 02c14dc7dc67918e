package org.alongside;

import java.nio.file.Path;
import org.alongside.access.MakeKeyset;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Carries one young witness from the police investigation to life after the trial, and tells each worker what to do next. */
@SpringBootApplication
@Modulithic(
        systemName = "Alongside",
        sharedModules = {"engine", "access"})
public class Alongside {

    public static void main(String[] args) {
        if (args.length == 2 && args[0].equals(MakeKeyset.COMMAND)) {
            System.exit(MakeKeyset.to(Path.of(args[1])));
        }
        SpringApplication.run(Alongside.class, args);
    }
}
