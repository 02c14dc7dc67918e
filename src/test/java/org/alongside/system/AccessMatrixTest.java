package org.alongside.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import jakarta.servlet.RequestDispatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.alongside.access.ActorAuthentication;
import org.alongside.access.Role;
import org.alongside.architecture.Routes;
import org.alongside.architecture.Routes.Route;
import org.alongside.system.MatrixCases.Standing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.MultiValueMap;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address, asked by every role for a case of their own, of their team, of a colleague, of others and for none at all, and the answer
 * compared with the one policy: 403 for what is not the role's, the same 404 for what is not there and what is not theirs.
 */
@SpringBootTest
@ActiveProfiles("test")
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTest {

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int BROKEN = 500;

    /** What these do when they are let through is not undone by the next one who asks: nobody may try them here but whoever is refused. */
    private static final List<String> NOT_TO_BE_DONE = List.of("POST /admin/bank-holidays/recount", "POST /demo");

    /** Without these some addresses are senseless before it is asked whose they are. */
    private static final MultiValueMap<String, String> NEEDED = MultiValueMap.fromSingleValue(Map.of(
            "_key", UUID.randomUUID().toString(),
            "_version", "0",
            "list", "/work",
            "name", "",
            "team", "",
            "process", "trial",
            "task", "recordVerdict",
            "wanted", "true"));

    @Autowired
    private WebApplicationContext alongside;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private final List<Route> routes = Routes.all();
    private MatrixCases cases;
    private MockMvc pages;

    @BeforeAll
    void oneCaseForEveryStanding() {
        pages = MockMvcBuilders.webAppContextSetup(alongside)
                .apply(springSecurity())
                .build();
        cases = new MatrixCases(alongside);
    }

    @Test
    void everyAddressThatIsServedIsInTheTable() {
        var served = new TreeSet<String>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            if (handler.getBeanType().getPackageName().startsWith("org.alongside")) {
                info.getPatternValues()
                        .forEach(path -> info.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> served.add(method + " " + path)));
            }
        });

        assertThat(served).isNotEmpty();
        assertThat(routes.stream().map(Route::toString)).containsAll(served);
    }

    @Test
    void everyRoleGetsWhatThePolicySaysOfEveryCaseAndEveryRefusalIsRecorded() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Route route : routes) {
            long refusals = cases.refusals();
            for (Role role : Role.values()) {
                List<Standing> standings = route.isOfACase() ? List.of(Standing.values()) : List.of(Standing.MISSING);
                for (Standing standing : standings) {
                    refusals += check(route, role, standing, wrong) ? 0 : 1;
                }
            }
            if (route.isOfACase() && cases.refusals() != refusals) {
                wrong.add(route + ": " + (cases.refusals() - refusals) + " more refusals recorded than there were");
            }
        }

        assertThat(wrong).isEmpty();
    }

    /** The refusals are bare; this is the page that is shown for them, and but for its own reference it is the same for all. */
    @Test
    void thePageForWhatIsNotThereAndWhatIsNotTheirsIsTheSame() throws Exception {
        String missing = pageForNothing("/cases/" + cases.values("/{reference}", Standing.MISSING)[0]);
        String walled = pageForNothing("/cases/" + cases.values("/{reference}", Standing.WALLED)[0]);

        assertThat(missing).contains("Page not found");
        assertThat(walled).isEqualTo(missing);
    }

    private String pageForNothing(String address) throws Exception {
        return pages.perform(MockMvcRequestBuilders.get("/error")
                        .accept(MediaType.TEXT_HTML)
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, NOT_FOUND)
                        .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, address)
                        .with(authentication(new ActorAuthentication(cases.who(Role.ADVOCATE)))))
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replaceAll("(alongside-reference\">|name=\"_csrf\" value=\")[^<\"]+", "$1");
    }

    /** Asks, writes down what is wrong with the answer, and says whether they were to be let through. */
    private boolean check(Route route, Role role, Standing standing, List<String> wrong) throws Exception {
        int expected = expected(route, role, standing);
        if (expected == 0 && NOT_TO_BE_DONE.contains(route.toString())) {
            return true;
        }
        MockHttpServletResponse answer = ask(route, role, standing);
        boolean right =
                expected == 0 ? isLetThrough(answer.getStatus()) : answer.getStatus() == expected && isBare(answer);
        if (!right) {
            wrong.add("%s as %s, %s: %d instead of %s"
                    .formatted(route, role, standing, answer.getStatus(), expected == 0 ? "a page" : expected));
        }
        return expected == 0;
    }

    /** 0 where they are let through: what comes then depends on what they send. */
    private int expected(Route route, Role role, Standing standing) {
        if (!route.roles().contains(role)) {
            return FORBIDDEN;
        }
        return route.isOfACase() && !cases.mayReach(route, role, standing) ? NOT_FOUND : 0;
    }

    private static boolean isLetThrough(int status) {
        return status != FORBIDDEN && status < BROKEN;
    }

    /** A refusal carries nothing of its own: the page that is shown for it knows the number and the viewer alone. */
    private static boolean isBare(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString().isEmpty() && answer.getErrorMessage() == null;
    }

    private MockHttpServletResponse ask(Route route, Role role, Standing standing) throws Exception {
        Object[] values = cases.values(route.path(), standing);
        return pages.perform(MockMvcRequestBuilders.request(HttpMethod.valueOf(route.method()), route.path(), values)
                        .params(NEEDED)
                        .with(csrf())
                        .with(authentication(new ActorAuthentication(cases.who(role)))))
                .andReturn()
                .getResponse();
    }
}
