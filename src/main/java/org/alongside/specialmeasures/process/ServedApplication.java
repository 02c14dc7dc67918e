package org.alongside.specialmeasures.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.cases.Answers;
import org.alongside.timelimits.Trigger;

/** The service of an application on the court officer and on each defendant's representative, CrimPR 18.4(b), as it was recorded. */
record ServedApplication(Answers answers) {

    static final String COURT = "courtServedOn";

    private static final int ASKED_ONE_BY_ONE = 4;

    /** Whether whoever was to serve it sent it back to be drafted again. */
    static boolean isSentBack(Answers answers) {
        return answers.text("serving").equals("sentBack");
    }

    /** The keys of the days of service, the court's first. */
    List<String> dayKeys() {
        return Stream.concat(Stream.of(COURT), defendants().mapToObj("defendant%dServedOn"::formatted))
                .toList();
    }

    /** The day on which the last of them had it: from then on they have ten business days. */
    Optional<LocalDate> on() {
        return dayKeys().stream().flatMap(key -> answers.date(key).stream()).max(LocalDate::compareTo);
    }

    /** What was served with it, for the limits that asked for that. */
    Trigger[] brings() {
        return Stream.of(
                        Optional.of(Trigger.APPLICATION_SERVED),
                        Optional.of(Trigger.RECORDING_SERVED).filter(it -> answers.yes("recordingServed")),
                        Optional.of(Trigger.INTERMEDIARY_REPORT_SERVED)
                                .filter(it -> answers.yes("intermediaryReportServed")))
                .flatMap(Optional::stream)
                .toArray(Trigger[]::new);
    }

    /** The defendants known to the case who are not among those served. */
    List<String> missing(List<String> known) {
        List<String> named = defendants()
                .mapToObj(n -> plain(answers.text("defendant%dName".formatted(n))))
                .toList();
        String further = plain(answers.text("furtherDefendants"));
        return known.stream()
                .filter(name -> !named.contains(plain(name)) && !further.contains(plain(name)))
                .toList();
    }

    private IntStream defendants() {
        int count = Map.of("1", 1, "2", 2, "3", 3).getOrDefault(answers.text("defendants"), ASKED_ONE_BY_ONE);
        return IntStream.rangeClosed(1, count);
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    }
}
