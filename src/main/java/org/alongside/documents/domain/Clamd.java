package org.alongside.documents.domain;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.alongside.documents.Scan;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * ClamAV's daemon, asked over its INSTREAM command: the file goes over the wire in pieces and is never put on a disk by us. Only its plain OK
 * lets a file through; an error, a size beyond its limit, silence or a slow drip of an answer hold it.
 */
final class Clamd implements Scanner {

    private static final Logger LOG = LoggerFactory.getLogger(Clamd.class);
    private static final int PIECE = 256 * 1024;
    private static final int LONGEST_ANSWER = 4_096;

    private final String host;
    private final int port;
    private final Duration patience;

    /** @param patience how long one question may take altogether */
    Clamd(String host, int port, Duration patience) {
        this.host = host;
        this.port = port;
        this.patience = patience;
    }

    @Override
    public Scan scan(byte[] content) {
        String answer = ask("zINSTREAM\0", content);
        if (answer.equals("stream: OK")) {
            return Scan.CLEAN;
        }
        if (answer.startsWith("stream: ") && answer.endsWith(" FOUND")) {
            return Scan.INFECTED;
        }
        LOG.warn("The virus scanner gave no finding: a document is held");
        return Scan.HELD;
    }

    @Override
    public boolean answers() {
        return ask("zPING\0", null).equals("PONG");
    }

    private String ask(String command, byte @Nullable [] content) {
        try (Socket socket = new Socket()) {
            // a closed socket ends a reading and a writing alike, and a time-out only a reading
            var end = CompletableFuture.runAsync(
                    () -> close(socket), CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS));
            try {
                return ask(socket, command, content);
            } finally {
                end.cancel(false);
            }
        } catch (IOException away) {
            LOG.warn("The virus scanner is away: {}", away.getClass().getSimpleName());
            return "";
        }
    }

    private String ask(Socket socket, String command, byte @Nullable [] content) throws IOException {
        socket.connect(new InetSocketAddress(host, port), Math.toIntExact(patience.toMillis()));
        var out = new DataOutputStream(socket.getOutputStream());
        out.write(command.getBytes(StandardCharsets.US_ASCII));
        if (content != null) {
            send(content, out);
        }
        out.flush();
        byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
        return new String(answer, StandardCharsets.US_ASCII).strip().replace("\0", "");
    }

    private static void send(byte[] content, DataOutputStream out) throws IOException {
        for (int from = 0; from < content.length; from += PIECE) {
            int length = Math.min(PIECE, content.length - from);
            out.writeInt(length);
            out.write(content, from, length);
        }
        out.writeInt(0);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException closed) {
            LOG.debug("The connection to the virus scanner was closed already");
        }
    }
}
