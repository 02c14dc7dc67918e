package org.alongside.testing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;

/**
 * What the application has answered for: a file to which a line is added, and forced to the disk, after each command has come back. What
 * stands there must not be lost, whatever happens to the application next.
 *
 * @param cases the cases whose referral was acknowledged
 * @param finished the tasks whose submit was acknowledged
 */
public record Acknowledged(List<UUID> cases, List<Finished> finished) {

    /** Nothing was asked for, or nobody wrote it down. */
    public static final Acknowledged NOTHING = new Acknowledged(List.of(), List.of());

    private static final String OPENED = "opened";
    private static final String FINISHED = "finished";

    /** The lines that are whole: a kill may cut the last one off. */
    public static Acknowledged in(Path file) throws IOException {
        String text = Files.readString(file);
        List<String[]> lines = text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .map(line -> line.split(" "))
                .toList();
        return new Acknowledged(
                lines.stream()
                        .filter(line -> line[0].equals(OPENED))
                        .map(line -> UUID.fromString(line[1]))
                        .toList(),
                lines.stream()
                        .filter(line -> line[0].equals(FINISHED))
                        .map(line -> new Finished(UUID.fromString(line[1]), line[2]))
                        .toList());
    }

    /** Writes down that a case is open. */
    public static void opened(Path file, UUID caseId) throws IOException {
        write(file, "%s %s%n".formatted(OPENED, caseId));
    }

    /** Writes down that a task is done. */
    public static void finished(Path file, UUID item, String task) throws IOException {
        write(file, "%s %s %s%n".formatted(FINISHED, item, task));
    }

    private static synchronized void write(Path file, String line) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
    }

    /** A task that was finished, by the id of its row in the work list. */
    public record Finished(UUID item, String task) {}
}
