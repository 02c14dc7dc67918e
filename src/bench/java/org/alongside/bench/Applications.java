package org.alongside.bench;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.Alongside;
import org.alongside.bench.bare.BareApplication;

/** The two applications that are started in JVMs of their own, with the same options. */
final class Applications {

    /** The heap that must be enough, and the quick compiler that {@code spring-boot:run} uses. */
    static final List<String> OPTIONS = List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-Duser.timezone=UTC");

    /** What Camunda's, the web and the JDBC starter bring along, and H2: an application with only these has no other jar. */
    private static final Pattern BARE_JARS = Pattern.compile(
            "(camunda-.*|feel-engine|mybatis|joda-time|java-uuid-generator|commons-lang3|jaxb-(impl|core)|jakarta\\.(xml\\.bind|activation"
                    + "|annotation)-api|angus-activation|spring-(aop|beans|context|core|expression|jcl|jdbc|orm|tx|web|webmvc)"
                    + "|spring-boot|spring-boot-autoconfigure|spring-boot-starter(-jdbc|-json|-logging|-tomcat|-web)?|snakeyaml"
                    + "|micrometer-(commons|observation)|tomcat-embed-.*|jackson-.*|slf4j-api|jul-to-slf4j|logback-.*|log4j-.*"
                    + "|HikariCP|h2)-[0-9].*\\.jar");

    private static final Pattern MODELS = Pattern.compile(".*\\.(bpmn|dmn)");

    private static final Pattern JAR = Pattern.compile("alongside-.*\\.jar");

    private Applications() {}

    /** The demo as a newcomer starts it; more arguments say what is different. */
    static ForkedServer.Command demo(List<String> options, String... arguments) throws URISyntaxException {
        String classPath = absolute(whereIs(Alongside.class).toString() + File.pathSeparator + dependencies());
        return new ForkedServer.Command(
                options, List.of("-cp", classPath, Alongside.class.getName()), List.of(arguments));
    }

    /** Nothing but Camunda with the same processes and decisions, its own settings, the same H2. */
    static ForkedServer.Command bare(Path workshop) throws IOException, URISyntaxException {
        return bareFrom(bareClasses(workshop));
    }

    /** The same with its classes in a jar, as an archive of classes needs it. */
    static ForkedServer.Command bareJar(Path workshop) throws IOException, URISyntaxException {
        Path jar = workshop.resolve("bare.jar");
        int exit = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "cf",
                        jar.toString(),
                        "-C",
                        bareClasses(workshop).toString(),
                        ".");
        if (exit != 0) {
            throw new IllegalStateException("jar ended with " + exit);
        }
        return bareFrom(jar);
    }

    /** Alongside's jar, laid out beside its libraries as {@code src/docs/running.md} says. */
    static ForkedServer.Command packaged(Path workshop, String... arguments)
            throws IOException, InterruptedException, URISyntaxException {
        Path app = workshop.resolve("app");
        Path built = only(Objects.requireNonNull(whereIs(Alongside.class).getParent()));
        ClassArchive.java(
                workshop,
                List.of("-Djarmode=tools", "-jar", absolute(built.toString())),
                List.of("extract", "--destination", absolute(app.toString())));
        return new ForkedServer.Command(
                OPTIONS, List.of("-jar", only(app).toAbsolutePath().toString()), List.of(arguments));
    }

    private static Path only(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> JAR.matcher(file.getFileName().toString()).matches())
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalStateException(folder + " has no jar of Alongside: package it first"));
        }
    }

    private static Path bareClasses(Path workshop) throws IOException, URISyntaxException {
        Path classes = workshop.resolve("bare-classes");
        String name = BareApplication.class.getPackageName().replace('.', File.separatorChar);
        copy(whereIs(BareApplication.class).resolve(name), classes.resolve(name), file -> true);
        copy(
                whereIs(Alongside.class).resolve("processes"),
                classes.resolve("processes"),
                file -> MODELS.matcher(file).matches());
        return classes;
    }

    private static ForkedServer.Command bareFrom(Path classes) {
        String jars = Arrays.stream(dependencies().split(File.pathSeparator))
                .filter(jar -> BARE_JARS.matcher(new File(jar).getName()).matches())
                .collect(Collectors.joining(File.pathSeparator));
        return new ForkedServer.Command(
                OPTIONS,
                List.of("-cp", absolute(classes + File.pathSeparator + jars), BareApplication.class.getName()),
                List.of("--spring.datasource.url=jdbc:h2:file:./data/bare"));
    }

    private static String dependencies() {
        String jars = System.getProperty("bench.dependencies", "");
        if (jars.isBlank()) {
            throw new IllegalStateException("-Dbench.dependencies names no jars: start this by ./mvnw -Pbench verify");
        }
        return jars;
    }

    private static Path whereIs(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static void copy(Path from, Path to, Predicate<String> which) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(file -> which.test(file.getFileName().toString()))
                    .toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** In another working folder the same entries. */
    private static String absolute(String classPath) {
        return Arrays.stream(classPath.split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
