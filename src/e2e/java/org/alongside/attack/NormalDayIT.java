package org.alongside.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.alongside.access.CaseRights;
import org.alongside.access.Role;
import org.alongside.architecture.CaseRoutes;
import org.alongside.architecture.Routes.Route;
import org.alongside.e2e.RunningAlongside;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A normal day of every role, each page they come to by following links and a note that they write, asked again by every other role: what
 * comes back is what the one table says, which {@link CaseRoutes} and the classes of visibility are, and nothing is by accident.
 */
class NormalDayIT {

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int MOST_PAGES = 40;

    /** What leads out of the day: signing out, the demo's clock, and what differs by who asks. */
    private static final Pattern NOT_OF_THE_DAY =
            Pattern.compile("/(sign-in|sign-out|demo|govuk|alongside|favicon|expired|too-large).*");

    /** A task is its worker's, and a last day is moved by whoever has to keep it. */
    private static final Pattern OF_ITS_OWN_RULE = Pattern.compile("/work/.*|.*/limits/.*");

    private static Target target;
    private static List<Route> routes;
    private static final Map<Role, Attacker> PEOPLE = new EnumMap<>(Role.class);
    private static final Map<Role, Set<Asked>> DAYS = new EnumMap<>(Role.class);

    @BeforeAll
    static void everybodyHasADay() {
        target = Target.referred("Linnet" + UUID.randomUUID(), "Normalday", "Example answer.");
        routes = org.alongside.architecture.Routes.of(
                RunningAlongside.part("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                        .getHandlerMethods()
                        .values()
                        .stream()
                        .map(handler -> handler.getBeanType())
                        .filter(type -> type.getPackageName().startsWith("org.alongside"))
                        .distinct());
        for (Role role : Role.values()) {
            PEOPLE.put(role, Attacker.signedIn(role.word()));
        }
        PEOPLE.forEach((role, person) -> DAYS.put(role, day(role, person)));
    }

    @Test
    void everyRoleHasADayOfItsOwn() {
        assertThat(DAYS.get(Role.ADVOCATE)).hasSizeGreaterThan(10);
        assertThat(DAYS.values()).allSatisfy(day -> assertThat(day).hasSizeGreaterThan(2));
        assertThat(DAYS.get(Role.ADMIN)).noneMatch(asked -> asked.route().isOfACase());
    }

    @Test
    void whatOneRoleAsksAnotherGetsOnlyByTheTable() {
        List<String> wrong = new ArrayList<>();
        int compared = 0;
        for (Map.Entry<Role, Set<Asked>> day : DAYS.entrySet()) {
            for (Asked asked : day.getValue()) {
                for (Role other : EnumSet.complementOf(EnumSet.of(day.getKey()))) {
                    Optional<Integer> refusal = refusal(asked.route(), other);
                    if (refusal.isPresent()) {
                        int status = asked.by(PEOPLE.get(other)).statusCode();
                        boolean right = refusal.get() == 0
                                ? status != FORBIDDEN && status != NOT_FOUND && status < 500
                                : status == refusal.get();
                        compared++;
                        if (!right) {
                            wrong.add("%s of a day as %s, asked as %s: %d instead of %s"
                                    .formatted(asked, day.getKey(), other, status, refusal.get()));
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(compared).isGreaterThan(200);
    }

    @Test
    void whoeverIsOfAnotherServiceGetsNothingOfTheCase() {
        Attacker stranger = Attacker.signedIn("advocate-2");
        List<Asked> ofTheCase = DAYS.values().stream()
                .flatMap(Set::stream)
                .filter(asked -> asked.route().isOfACase())
                .distinct()
                .toList();

        assertThat(ofTheCase).hasSizeGreaterThan(10);
        assertThat(ofTheCase)
                .allSatisfy(asked -> assertThat(asked.by(stranger).statusCode())
                        .as(asked.toString())
                        .isIn(FORBIDDEN, NOT_FOUND));
    }

    /** Every page that somebody comes to from their first one and from the case, and a note they leave there. */
    private static Set<Asked> day(Role role, Attacker person) {
        Set<Asked> day = new LinkedHashSet<>();
        Deque<String> ahead = new ArrayDeque<>(List.of("/", target.page()));
        Set<String> seen = new LinkedHashSet<>(ahead);
        while (!ahead.isEmpty() && day.size() < MOST_PAGES) {
            String path = ahead.removeFirst();
            HttpResponse<String> answer = person.gets(path);
            answer.headers()
                    .firstValue("Location")
                    .map(NormalDayIT::path)
                    .filter(seen::add)
                    .ifPresent(ahead::add);
            if (answer.statusCode() == 200) {
                route("GET", path).map(it -> new Asked(it, path)).ifPresent(day::add);
                links(answer.body()).stream().filter(seen::add).forEach(ahead::addLast);
            }
        }
        if (role.doesCasework()) {
            route("POST", target.page() + "/notes")
                    .map(it -> new Asked(it, target.page() + "/notes"))
                    .ifPresent(day::add);
        }
        return day;
    }

    /** Within Alongside, and of cases only the one that is everybody's. */
    private static List<String> links(String page) {
        return Jsoup.parse(page).select("a[href^=/]").eachAttr("href").stream()
                .map(NormalDayIT::path)
                .filter(path -> !NOT_OF_THE_DAY.matcher(path).matches())
                .filter(path -> !path.matches("/cases/AL-.*") || path.startsWith(target.page()))
                .filter(path -> !path.matches("/work/[0-9a-f-]{36}.*") || path.startsWith(target.taskPage()))
                .toList();
    }

    /** Without what is after the question mark: a list's keys are its reader's own. */
    private static String path(String address) {
        return URI.create(address).getPath();
    }

    private static Optional<Route> route(String method, String path) {
        return routes.stream()
                .filter(it -> it.method().equals(method))
                .filter(it -> path.matches(it.path().replace(".", "\\.").replaceAll("\\{\\w+}", "[^/]+")))
                .min((one, other) -> Integer.compare(variables(one), variables(other)));
    }

    private static int variables(Route route) {
        return route.path().split("\\{").length;
    }

    /** How somebody of this role is refused by the table; 0 where they are not, and empty where the object itself has the last word. */
    private static Optional<Integer> refusal(Route route, Role role) {
        if (!route.roles().contains(role)) {
            return Optional.of(FORBIDDEN);
        }
        if (!route.isOfACase()) {
            return route.path().contains("{") ? Optional.empty() : Optional.of(0);
        }
        CaseRoutes.Part part = CaseRoutes.of(route).orElseThrow();
        boolean hasLastWord = part.section().isEmpty()
                || OF_ITS_OWN_RULE.matcher(route.path()).matches();
        if (hasLastWord) {
            return role.doesCasework() ? Optional.empty() : Optional.of(NOT_FOUND);
        }
        return Optional.of(rights(role).may(part.action(), part.section().orElseThrow()) ? 0 : NOT_FOUND);
    }

    /** On a case that nobody has yet everybody of the teams is, and the manager looks after the service's own workers. */
    private static CaseRights rights(Role role) {
        Set<Role> on = role.doesCasework() ? EnumSet.of(role) : Set.of();
        Set<Role> overseen =
                role == Role.MANAGER ? EnumSet.of(Role.MANAGER, Role.ADVOCATE, Role.FAMILY_SUPPORT_WORKER) : Set.of();
        return new CaseRights(Target.actor(role.word()), on, overseen);
    }

    /** A request of a day. */
    private record Asked(Route route, String path) {

        HttpResponse<String> by(Attacker person) {
            return route.method().equals("GET")
                    ? person.gets(path)
                    : person.posts(path, Map.of("note", "Rang back", "section", "GENERAL"));
        }

        @Override
        public String toString() {
            return route.method() + " " + path;
        }
    }
}
