package vn.nennep.web.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.testing.PageClient;
import vn.nennep.web.probe.ProbeTest;

@ProbeTest
class SecurityHeadersTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/",
                "/probe",
                "/healthz",
                "/error",
                "/css/tokens.css",
                "/css/none.css",
                "/a;b",
                "/lib/htmx.min.js"
            })
    void every_answer_carries_the_security_headers(String path) {
        checkHeaders(PageClient.at(port).raw(path));
    }

    @Test
    void so_does_a_refused_form() {
        checkHeaders(PageClient.at(port).rawPost("/probe", Map.of("a", List.of("b"))));
    }

    private static void checkHeaders(HttpResponse<?> answer) {
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .startsWith("default-src 'none'")
                        .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                        .doesNotContain("unsafe"));
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(answer.headers().firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(answer.headers().firstValue("Permissions-Policy")).isPresent();
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                .as("only over https")
                .isEmpty();
    }
}
