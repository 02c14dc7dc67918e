package org.alongside.dashboards.domain;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.dashboards.domain.FigureTable.Part;
import org.alongside.dashboards.domain.FigureTable.Row;
import org.alongside.dashboards.domain.PeopleRows.ToCome;
import org.alongside.hearings.HearingKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who carries what, whom nobody has spoken with, and what is not ready for the hearings that come. */
@Component
class PeopleFigures implements FigureSource {

    private static final String NOBODY = "Nobody yet";

    private final PeopleRows rows;
    private final People people;

    PeopleFigures(PeopleRows rows, People people) {
        this.rows = rows;
        this.people = people;
    }

    @Override
    public Set<Figure> figures() {
        return EnumSet.of(Figure.CASELOAD, Figure.CONTINUITY, Figure.SILENT_CASES, Figure.HEARINGS_READY);
    }

    @Override
    public FigureTable table(Figure figure, FigureQuestion question) {
        return switch (figure) {
            case CASELOAD -> caseload(figure, question);
            case CONTINUITY -> continuity(figure, question);
            case SILENT_CASES -> silent(figure, question);
            case HEARINGS_READY -> hearings(figure, question);
            default -> throw new IllegalArgumentException(figure.id());
        };
    }

    /** Also who has no case: whom to give the next one. And whoever has left and has something still: nobody is doing it. */
    private FigureTable caseload(Figure figure, FigureQuestion question) {
        Map<@Nullable UUID, Long> cases = rows.caseload(CasesAsked.of(question));
        Map<UUID, Long> overdue = rows.overdue(CasesAsked.of(question), question.today());
        List<Row> lines = new ArrayList<>();
        for (Actor advocate : people.inTeam(question.viewer().organisationId(), Role.ADVOCATE)) {
            Long carried = cases.remove(advocate.userId());
            Long late = Objects.requireNonNullElse(overdue.remove(advocate.userId()), 0L);
            lines.add(carries(question, advocate.userId(), advocate.name(), carried, late));
        }
        Long waiting = cases.remove(null);
        lines.add(carries(question, null, NOBODY, waiting, null));
        Set<UUID> left = people.leavers(question.viewer().organisationId());
        overdue.keySet().stream().filter(left::contains).forEach(it -> cases.putIfAbsent(it, 0L));
        cases.forEach((other, carried) -> {
            String name = other != null && left.contains(other) ? name(other) + " (has left)" : name(other);
            lines.add(carries(question, other, name, carried, overdue.getOrDefault(other, 0L)));
        });
        return FigureTable.of(figure, 1, List.of("Advocate", "Open cases#", "Overdue tasks#"), lines);
    }

    private static Row carries(
            FigureQuestion question,
            @Nullable UUID advocate,
            String name,
            @Nullable Long carried,
            @Nullable Long overdue) {
        long cases = Objects.requireNonNullElse(carried, 0L);
        String href = advocate == null
                ? CasesBehind.address(question, CountedBy.NOBODY, "", cases)
                : CasesBehind.address(question, CountedBy.ADVOCATE, advocate, cases);
        return new Row(Row.of(name, cases, overdue).cells(), href);
    }

    private FigureTable continuity(Figure figure, FigureQuestion question) {
        List<Row> lines = rows.continuity(CasesAsked.of(question)).stream()
                .map(it -> new Row(
                        List.of(advocates(it.advocates()), it.cases()),
                        CasesBehind.address(question, CountedBy.ADVOCATES_SO_FAR, it.advocates(), it.cases())))
                .toList();
        return FigureTable.of(figure, 1, List.of("Advocates so far", "Open cases#"), lines);
    }

    private static String advocates(int soFar) {
        return switch (soFar) {
            case 0 -> "None yet";
            case 1 -> "One advocate";
            default -> soFar + " advocates";
        };
    }

    private FigureTable silent(Figure figure, FigureQuestion question) {
        CasesAsked asked = CasesAsked.of(question);
        List<Row> lines = rows.silent(asked, question.today()).stream()
                .map(it -> Row.of(
                                it.reference(),
                                name(it.advocate()),
                                it.speakBy(),
                                ChronoUnit.DAYS.between(it.speakBy(), question.today()))
                        .toCase(it.reference()))
                .toList();
        var table = FigureTable.of(figure, 3, List.of("Case", "Advocate", "Contact was due by", "Days since~"), lines);
        return lines.size() < PeopleRows.MOST_SILENT
                ? table
                : table.partOf(new Part(
                        "The %d longest of %d silent cases."
                                .formatted(lines.size(), rows.allSilent(asked, question.today())),
                        "All of them, page by page",
                        CasesBehind.addressOfSilent(question)));
    }

    private FigureTable hearings(Figure figure, FigureQuestion question) {
        List<Row> lines = rows.hearings(CasesAsked.of(question), question.today()).stream()
                .map(it -> hearing(it).toCase(it.reference()))
                .toList();
        return FigureTable.of(
                figure, List.of(3, 4), List.of("Case", "Hearing", "On", "Directed~", "Arranged~", "Ready"), lines);
    }

    private static Row hearing(ToCome hearing) {
        HearingKind kind = HearingKind.valueOf(hearing.kind());
        return kind.hearsTheYoungPerson()
                ? Row.of(
                        hearing.reference(),
                        kind.title(),
                        hearing.on(),
                        hearing.directed(),
                        hearing.confirmed() && !hearing.toReplan() ? hearing.arranged() : 0L,
                        readiness(hearing))
                : Row.of(hearing.reference(), kind.title(), hearing.on(), null, null, null);
    }

    private static String readiness(ToCome hearing) {
        if (hearing.toReplan()) {
            return "Moved, not planned again";
        }
        if (hearing.directed() == 0) {
            return "Nothing directed";
        }
        if (!hearing.confirmed()) {
            return "Not ready: arrangements to confirm";
        }
        return hearing.arranged() < hearing.directed() ? "Not ready" : "Ready";
    }

    private String name(@Nullable UUID user) {
        return user == null ? NOBODY : people.nameOf(user);
    }
}
