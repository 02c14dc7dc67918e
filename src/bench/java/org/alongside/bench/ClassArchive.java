package org.alongside.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The classes of a start as a JVM keeps them for later starts of the same jars. */
final class ClassArchive {

    private ClassArchive() {}

    /** Alongside with the archive that its own command makes: the way that is documented, and that the image goes. */
    static ForkedServer.Command documented(ForkedServer.Command packaged, Path workshop)
            throws IOException, InterruptedException {
        Path archive = workshop.resolve("alongside.jsa").toAbsolutePath();
        List<String> jvm = new ArrayList<>(
                packaged.with("-XX:ArchiveClassesAtExit=" + archive).options());
        jvm.addAll(packaged.what());
        java(workshop, jvm, List.of("show-first-page"));
        return packaged.with(used(archive));
    }

    /** Another application with an archive of what it loads until a page is answered and it ends. */
    static ForkedServer.Command afterThePage(ForkedServer.Command command, String page, Path workshop)
            throws IOException, InterruptedException {
        Path archive = workshop.resolve("bare.jsa").toAbsolutePath();
        try (var server =
                new ForkedServer(command.with("-XX:ArchiveClassesAtExit=" + archive), workshop.resolve("trained"))) {
            server.untilFirst(page);
        }
        return command.with(used(archive));
    }

    /** Runs a JVM of the same kind to its end. */
    static void java(Path folder, List<String> jvm, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.addAll(arguments);
        Path log = folder.resolve("java.log");
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        int exit = builder.redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException("java ended with %d: %s".formatted(exit, Files.readString(log)));
        }
    }

    private static String used(Path archive) {
        if (!Files.exists(archive)) {
            throw new IllegalStateException("There is no archive " + archive);
        }
        return "-XX:SharedArchiveFile=" + archive;
    }
}
