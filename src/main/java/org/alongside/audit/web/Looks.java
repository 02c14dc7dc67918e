package org.alongside.audit.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.access.Role;
import org.alongside.audit.AuditEntry;
import org.alongside.audit.AuditLog;
import org.alongside.cases.LegalToday;

/**
 * Entries of one case as a young person reads them: each day, who was there as what, and whether they only looked or took a file away. No names: a worker may be
 * at risk too, and the young person can ask.
 */
final class Looks {

    private static final String OPENED_IN_EMERGENCY = "emergency-opened";

    /** Neither a look at the case nor anything written in it. */
    private static final Set<String> AFTER_AN_EMERGENCY = Set.of("emergency-ended", "emergency-looked-at");

    private Looks() {}

    /**
     * The days, newest first.
     *
     * @param organisations names of organisations by id
     */
    static List<Day> of(List<AuditEntry> entries, Map<UUID, String> organisations) {
        Map<LocalDate, Map<String, List<AuditEntry>>> days = new LinkedHashMap<>();
        for (AuditEntry entry : entries) {
            if (entry.who() != null
                    && !entry.result().equals("refused")
                    && !AFTER_AN_EMERGENCY.contains(entry.kind())
                    && !AuditLog.WALLS.contains(entry.kind())) {
                LocalDate day = entry.at().atZone(LegalToday.LONDON).toLocalDate();
                days.computeIfAbsent(day, it -> new LinkedHashMap<>())
                        .computeIfAbsent(who(entry.who(), organisations), it -> new ArrayList<>())
                        .add(entry);
            }
        }
        return days.entrySet().stream()
                .map(day -> new Day(
                        day.getKey(),
                        day.getValue().entrySet().stream()
                                .map(who -> who.getKey() + " " + did(who.getValue()))
                                .toList()))
                .toList();
    }

    private static String who(AuditEntry.Who who, Map<UUID, String> organisations) {
        String as = Stream.of(Objects.requireNonNullElse(who.roles(), "").split(","))
                .flatMap(word -> Role.ofWord(word).stream())
                .map(Looks::called)
                .collect(Collectors.joining(" and "));
        String from = who.organisationId() == null ? "" : organisations.getOrDefault(who.organisationId(), "");
        return (as.isEmpty() ? "Somebody" : as) + (from.isEmpty() ? "" : " (" + from + ")");
    }

    /** In the words of the sheet, since CPS and OIC say nothing to a young person. */
    private static String called(Role role) {
        return switch (role) {
            case ADVOCATE -> "An advocate";
            case FAMILY_SUPPORT_WORKER -> "A worker for families";
            case POLICE_OIC -> "The police";
            case CPS_CASEWORKER, CPS_REVIEWER -> "A lawyer who takes the case to court";
            case WITNESS_CARE_OFFICER -> "A worker who helps you get ready for court";
            case MANAGER -> "A manager";
            case AUDITOR, ADMIN -> "A worker who checks that the rules are kept";
        };
    }

    private static String did(List<AuditEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.kind().equals(OPENED_IN_EMERGENCY))
                .findFirst()
                .map(entry -> "opened it for a short time, since " + since(entry.fact("why")))
                .orElseGet(() -> lookedOrWrote(entries));
    }

    /** They are a colleague of whoever has the case, and helped out. */
    private static String since(String why) {
        return switch (why) {
            case "safety" -> "they had to know if you were safe";
            case "court" -> "something at court could not wait";
            default -> "your own worker was not there";
        };
    }

    private static String lookedOrWrote(List<AuditEntry> entries) {
        long looks = of(AuditLog.VIEWED, entries);
        long files = of(AuditLog.EXPORTED, entries);
        long checks = of(AuditLog.READ, entries);
        List<String> did = new ArrayList<>();
        if (looks > 0) {
            did.add("looked at it" + times(looks));
        }
        if (files > 0) {
            did.add("saved a list with a task from it" + times(files));
        }
        if (checks > 0) {
            did.add("checked who had looked");
        }
        if (looks + files + checks < entries.size()) {
            did.add("wrote in it");
        }
        return String.join(" and ", did);
    }

    private static long of(String kind, List<AuditEntry> entries) {
        return entries.stream().filter(entry -> entry.kind().equals(kind)).count();
    }

    private static String times(long often) {
        return often == 1 ? "" : String.format(Locale.UK, " %d times", often);
    }

    /** One day, and a sentence without full stop for each who was there. */
    record Day(LocalDate date, List<String> lines) {}
}
