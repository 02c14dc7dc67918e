package org.alongside.e2e;

import com.microsoft.playwright.options.FormData;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Needs a browser, and lets days go by on everybody's clock: afterwards it is today again. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(MovesTheClock.AndBack.class)
@interface MovesTheClock {

    /** Turns the clock back when the class is done. */
    final class AndBack implements BeforeAllCallback, AfterAllCallback {

        @Override
        public void beforeAll(ExtensionContext context) {
            Chromium.isNeeded();
        }

        @Override
        public void afterAll(ExtensionContext context) {
            try (Person manager = Person.signedIn("manager")) {
                manager.posts("/demo/clock", FormData.create().set("reset", "true"));
            }
        }
    }
}
