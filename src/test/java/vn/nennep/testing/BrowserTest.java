package vn.nennep.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@PageTest
class BrowserTest {

    private static final int MOST_BYTES = 200_000;

    @LocalServerPort
    int port;

    @Test
    void the_first_page_is_light_and_accessible() {
        try (Visit visit = Browser.visit(port)) {
            visit.open("/sign-in");
            assertThat(visit.transferredBytes()).isLessThan(MOST_BYTES);
            visit.look("dang-nhap");
        }
    }
}
