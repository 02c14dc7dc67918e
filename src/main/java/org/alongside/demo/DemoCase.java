package org.alongside.demo;

import java.time.Instant;
import org.alongside.access.Actor;
import org.alongside.journey.Referral;

/** One case of the demo: who is referred, by whom and when, and how the case goes on. */
record DemoCase(Referral referral, Actor referredBy, Instant from, Story story) {

    /** What this case is known by after a restart. */
    String key() {
        String key = referral.importKey();
        return key == null ? "" : key;
    }
}
