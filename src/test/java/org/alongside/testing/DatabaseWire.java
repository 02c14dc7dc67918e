package org.alongside.testing;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The network between the application and its database, which can be cut, fall silent, or break at the very moment of a commit. */
public final class DatabaseWire implements AutoCloseable {

    private static final int AT_ONCE = 64 * 1024;
    private static final String COMMIT = "COMMIT";

    private final URI database;
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService pumps = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "wire");
        thread.setDaemon(true);
        return thread;
    });

    private volatile State state = State.WHOLE;
    private volatile String marked = "";
    private volatile Break breaks = Break.NEVER;

    /** A wire to the server of a JDBC address. */
    public DatabaseWire(String url) {
        this.database = URI.create(url.substring("jdbc:".length()));
        try {
            this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        pumps.execute(this::letIn);
    }

    /** The same address through this wire. */
    public String through(String url) {
        return url.replace(
                "//" + database.getAuthority() + "/",
                "//" + door.getInetAddress().getHostAddress() + ":" + door.getLocalPort() + "/");
    }

    /** Ends every connection and lets none in. */
    public void isCut() {
        state = State.CUT;
        endAll();
    }

    /** Nothing is said any more on any connection, and none ends. */
    public void fallsSilent() {
        state = State.SILENT;
    }

    /** New connections are whole; those that were silent end. */
    public void isMended() {
        if (state != State.WHOLE) {
            state = State.WHOLE;
            endAll();
        }
    }

    /** Breaks the connection on which a statement with this in it was sent, at its next commit. */
    public void breaksAtTheCommitAfter(String mark, Break when) {
        marked = mark;
        breaks = when;
    }

    private void letIn() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                if (state == State.CUT) {
                    client.close();
                } else {
                    int port = database.getPort() == -1 ? 3306 : database.getPort();
                    join(client, new Socket(database.getHost(), port));
                }
            } catch (IOException refused) {
                // whoever asked sees it
            }
        }
    }

    private void join(Socket client, Socket server) {
        open.add(client);
        open.add(server);
        var connection = new Connection(client, server);
        pumps.execute(connection::carryQuestions);
        pumps.execute(connection::carryAnswers);
    }

    private void endAll() {
        open.forEach(DatabaseWire::end);
        open.clear();
    }

    private static void end(Closeable socket) {
        try {
            socket.close();
        } catch (IOException goneAnyway) {
            // it is to be gone
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        endAll();
        pumps.shutdownNow();
    }

    /** When a connection breaks that commits. */
    public enum Break {
        NEVER,
        /** The database never hears of it. */
        BEFORE,
        /** It is done, and nobody is told. */
        AFTER
    }

    private enum State {
        WHOLE,
        CUT,
        SILENT
    }

    private final class Connection {

        private final Socket client;
        private final Socket server;
        private boolean isMarked;
        private volatile boolean breaksWithTheAnswer;

        private Connection(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        private void carryQuestions() {
            carry(client, server, this::mayBeAsked);
        }

        private void carryAnswers() {
            carry(server, client, answer -> !breaksWithTheAnswer);
        }

        private void carry(Socket from, Socket to, Passing passing) {
            byte[] bytes = new byte[AT_ONCE];
            try (from;
                    to) {
                InputStream in = from.getInputStream();
                for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                    if (!passing.passes(new String(bytes, 0, read, StandardCharsets.ISO_8859_1))) {
                        return;
                    }
                    if (state != State.SILENT) {
                        to.getOutputStream().write(bytes, 0, read);
                    }
                }
            } catch (IOException ended) {
                // and with it the other half
            }
        }

        private boolean mayBeAsked(String question) {
            isMarked |= breaks != Break.NEVER && question.contains(marked);
            if (!isMarked || !question.contains(COMMIT)) {
                return true;
            }
            breaksWithTheAnswer = breaks == Break.AFTER;
            boolean passes = breaks != Break.BEFORE;
            breaks = Break.NEVER;
            return passes;
        }
    }

    private interface Passing {

        boolean passes(String bytes);
    }
}
