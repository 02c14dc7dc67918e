package org.alongside.access.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down: a few tries for an account and for an address at once, then one each so often. Nobody is locked out for
 * good, and a person who signed in from an address before is not kept out by others guessing at their account from elsewhere.
 * Counted per node and in memory: with n nodes an attacker has n times the tries, which the slow hash still makes worthless.
 */
@Component
class SignInBrake {

    static final int TRIES_OF_ACCOUNT = 10;
    static final int TRIES_OF_ADDRESS = 100;

    private static final Duration ACCOUNT_GAINS_ONE_IN = Duration.ofSeconds(30);
    private static final Duration ADDRESS_GAINS_ONE_IN = Duration.ofSeconds(3);
    private static final int MOST = 50_000;

    private final Clock clock;
    private final Map<String, Tries> accounts = new LinkedHashMap<>();
    private final Map<String, Tries> addresses = new LinkedHashMap<>();
    private final Map<String, Boolean> usual = new LinkedHashMap<>();

    SignInBrake(Clock clock) {
        this.clock = clock;
    }

    /** Takes one try for this account from this address; false when there is none left for now. */
    synchronized boolean take(String account, String address) {
        Instant now = clock.instant();
        Tries ofAddress = tries(addresses, address, new Pace(TRIES_OF_ADDRESS, ADDRESS_GAINS_ONE_IN), now);
        if (ofAddress.left < 1) {
            return false;
        }
        Tries ofAccount = tries(accounts, key(account, address), new Pace(TRIES_OF_ACCOUNT, ACCOUNT_GAINS_ONE_IN), now);
        ofAddress.left--;
        if (ofAccount.left < 1) {
            return false;
        }
        ofAccount.left--;
        return true;
    }

    /** A right password: the account's tries are its own again. */
    synchronized void succeeded(String account, String address) {
        accounts.remove(key(account, address));
        usual.remove(account + '|' + address);
        usual.put(account + '|' + address, true);
        forgetOldest(usual);
        Tries ofAddress = addresses.get(address);
        if (ofAddress != null) {
            ofAddress.left++;
        }
    }

    private String key(String account, String address) {
        String pair = account + '|' + address;
        return usual.containsKey(pair) ? pair : account;
    }

    private static Tries tries(Map<String, Tries> of, String key, Pace pace, Instant now) {
        Tries tries = of.remove(key);
        if (tries == null) {
            tries = new Tries(pace.most(), now);
        }
        tries.gain(pace, now);
        of.put(key, tries);
        forgetOldest(of);
        return tries;
    }

    private static void forgetOldest(Map<String, ?> of) {
        if (of.size() > MOST) {
            of.remove(of.keySet().iterator().next());
        }
    }

    private record Pace(int most, Duration gainsOneIn) {}

    private static final class Tries {

        private double left;
        private Instant at;

        private Tries(double left, Instant at) {
            this.left = left;
            this.at = at;
        }

        private void gain(Pace pace, Instant now) {
            double passed = Math.max(0, Duration.between(at, now).toMillis());
            left = Math.min(pace.most(), left + passed / pace.gainsOneIn().toMillis());
            at = now;
        }
    }
}
