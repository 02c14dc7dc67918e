package org.alongside;

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
        SpringApplication.run(Alongside.class, args);
    }
}
