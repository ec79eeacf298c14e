package vn.nennep.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.nennep.testing.Cast;
import vn.nennep.testing.Given;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;

/// Every address the program answers stands in docs/routes.txt, and none of them tells a stranger anything.
@PageTest
class RoutesTest {

    private static final Path LIST = Path.of("docs", "routes.txt");

    /// What a stranger may see.
    private static final Set<String> OPEN = Set.of(
            "GET /sign-in",
            "POST /sign-in",
            "GET /sign-in/second-step",
            "POST /sign-in/second-step",
            "GET /sign-in/passkey",
            "POST /sign-in/passkey",
            "GET /recovery",
            "POST /recovery",
            "GET /healthz",
            "GET /calendar/{secret}.ics",
            "GET /robots.txt");

    /// No such thing has this number, so what answers 200 would answer to anybody.
    private static final String NO_SUCH_ID = "987654321";

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping;

    @Autowired
    Given given;

    @LocalServerPort
    int port;

    @Test
    void all_are_listed() throws IOException {
        List<String> routes = routes();
        Path actual = Path.of("target", "routes.txt");
        Files.write(actual, routes);

        assertThat(Files.readAllLines(LIST))
                .as("after a change of routes: cp %s %s, and look at the difference", actual, LIST)
                .isEqualTo(routes);
    }

    @Test
    void each_refuses_a_stranger() {
        SoftAssertions softly = new SoftAssertions();
        for (String route : closedRoutes()) {
            HttpResponse<byte[]> response = call(PageClient.at(port), route);
            softly.assertThat(response.statusCode()).as(route).isIn(302, 303, 403, 404);
            softly.assertThat(response.headers().firstValue("Location").orElse("/sign-in"))
                    .as(route)
                    .contains("/sign-in");
        }
        softly.assertAll();
    }

    @Test
    void each_answers_404_for_what_is_not_there_to_every_role() {
        Cast cast = given.cast();
        SoftAssertions softly = new SoftAssertions();
        for (Given.SignIn who : cast.everybody()) {
            PageClient client = PageClient.signedIn(port, who);
            for (String route : closedRoutes()) {
                if (route.startsWith("GET") && route.contains("{")) {
                    HttpResponse<byte[]> response = call(client, route);
                    softly.assertThat(response.statusCode())
                            .as(who.username() + " " + route + " "
                                    + new String(response.body(), StandardCharsets.UTF_8))
                            .isEqualTo(404);
                }
            }
        }
        softly.assertAll();
    }

    private List<String> closedRoutes() {
        return routes().stream().filter(route -> !OPEN.contains(route)).toList();
    }

    private static HttpResponse<byte[]> call(PageClient client, String route) {
        String path = route.substring(route.indexOf(' ') + 1).replaceAll("\\{[^}]*}", NO_SUCH_ID);
        return route.startsWith("GET") ? client.raw(path) : client.rawPost(path, Map.of());
    }

    private List<String> routes() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("vn.nennep"))
                .flatMap(entry -> routes(entry.getKey()))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> routes(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .flatMap(path -> methods.isEmpty()
                        ? Stream.of("ANY " + path)
                        : methods.stream().map(method -> method + " " + path));
    }
}
