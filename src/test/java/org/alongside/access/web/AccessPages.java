package org.alongside.access.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.alongside.access.CurrentActor;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Import;

/** A slice with the pages of this module behind the real filter chain. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WebMvcTest({
    SignInController.class,
    UnsentController.class,
    HomeController.class,
    AdminController.class,
    UsersController.class
})
@Import({
    SecuritySettings.class,
    PasswordSignIn.class,
    AfterSignIn.class,
    SignInBrake.class,
    BrakedTries.class,
    WaysIn.class,
    UnsentPage.class,
    CurrentActor.class,
    DoorSettings.class
})
public @interface AccessPages {}
