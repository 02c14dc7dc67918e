package org.alongside.bench;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.time.Duration;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.journey.Referrals;
import org.alongside.testing.Referred;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What checking one password costs the server, and whoever guesses; and how long a person waits who signs in. */
final class SignInCost implements Benchmark {

    private static final int WARM_UP = 10;
    private static final int MEASURED = 30;
    private static final double MIB = 1024.0 * 1024;

    @Override
    public String name() {
        return "sign-in-cost";
    }

    @Override
    public boolean needsMariaDb() {
        return true;
    }

    @Override
    public void run(Figures figures) throws Exception {
        try (var alongside = new Recorded()) {
            check(figures, alongside.part(PasswordEncoder.class));
            var referred = new Referred(alongside.part(People.class), alongside.part(Referrals.class));
            var root = URI.create(
                    "http://localhost:" + alongside.context().getWebServer().getPort() + "/");
            var signIn = new Median();
            for (int n = 0; n < WARM_UP + MEASURED; n++) {
                String username = referred.another(Role.ADVOCATE).username();
                var browser = new Browser(root);
                long begun = System.nanoTime();
                browser.signIn(username, Referred.PASSWORD);
                if (n >= WARM_UP) {
                    signIn.add(Duration.ofNanos(System.nanoTime() - begun));
                }
            }
            figures.median("sign-in", signIn);
        }
    }

    private static void check(Figures figures, PasswordEncoder passwords) throws Exception {
        String kept = passwords.encode(Referred.PASSWORD);
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        var checked = new Median();
        var processor = new Median();
        long allocated = 0;
        for (int n = 0; n < WARM_UP + MEASURED; n++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            long cpu = threads.getCurrentThreadCpuTime();
            long begun = System.nanoTime();
            if (!passwords.matches(Referred.PASSWORD, kept)) {
                throw new IllegalStateException("The password is not the one that was kept");
            }
            if (n >= WARM_UP) {
                checked.add(Duration.ofNanos(System.nanoTime() - begun));
                processor.add(Duration.ofNanos(threads.getCurrentThreadCpuTime() - cpu));
            }
            allocated = threads.getCurrentThreadAllocatedBytes() - before;
        }
        figures.median("password-check", checked);
        figures.median("password-check-processor", processor);
        figures.figure("password-check-memory", allocated / MIB, "MiB");
    }
}
