package org.alongside.documents.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.alongside.documents.Scan;
import org.junit.jupiter.api.Test;

/** Only a scanner's plain word lets a file through. */
class ClamdTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final byte[] LETTER = "A letter".getBytes(StandardCharsets.US_ASCII);

    @Test
    void letsThroughWhatTheScannerFindsNothingIn() {
        try (var scanner = new FakeClamd(10_000_000)) {
            assertThat(clamd(scanner.port()).scan(LETTER)).isEqualTo(Scan.CLEAN);
            assertThat(clamd(scanner.port()).scan(new byte[3_000_000])).isEqualTo(Scan.CLEAN);
            assertThat(clamd(scanner.port()).answers()).isTrue();
        }
    }

    @Test
    void findsTheVirusWhereverItStands() {
        byte[] file = ("x".repeat(300_000) + FakeClamd.EICAR).getBytes(StandardCharsets.ISO_8859_1);
        try (var scanner = new FakeClamd(10_000_000)) {
            assertThat(clamd(scanner.port()).scan(file)).isEqualTo(Scan.INFECTED);
        }
    }

    @Test
    void holdsWhatIsLargerThanTheScannerTakes() {
        try (var scanner = new FakeClamd(4)) {
            assertThat(clamd(scanner.port()).scan(LETTER)).isEqualTo(Scan.HELD);
        }
    }

    @Test
    void holdsWhenNobodyAnswersTheDoor() {
        int port;
        try (var scanner = new FakeClamd(4)) {
            port = scanner.port();
        }

        assertThat(clamd(port).scan(LETTER)).isEqualTo(Scan.HELD);
        assertThat(clamd(port).answers()).isFalse();
    }

    @Test
    void holdsWhenTheScannerHangs() throws IOException {
        try (var deaf = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            var clamd = new Clamd("localhost", deaf.getLocalPort(), Duration.ofMillis(300));

            assertThat(clamd.scan(LETTER)).as("silence").isEqualTo(Scan.HELD);
            assertThat(clamd.scan(new byte[10_000_000])).as("reads nothing").isEqualTo(Scan.HELD);
        }
    }

    private static Clamd clamd(int port) {
        return new Clamd("localhost", port, PATIENCE);
    }
}
