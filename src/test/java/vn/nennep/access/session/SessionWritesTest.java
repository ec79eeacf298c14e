package vn.nennep.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.testing.Given;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;

/// A double click, or tabs that a browser opens again together.
@PageTest
class SessionWritesTest {

    private static final int AT_ONCE = 6;

    @Test
    void pages_asked_for_at_once_right_after_signing_in_are_all_answered(
            @Autowired Given given, @LocalServerPort int port) throws Exception {
        PageClient officer = PageClient.signedIn(port, given.cast().officer());
        CountDownLatch together = new CountDownLatch(1);
        Callable<Integer> asking = () -> {
            together.await();
            return officer.raw("/plans/new").statusCode();
        };
        try (ExecutorService browser = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                answers.add(browser.submit(asking));
            }
            together.countDown();
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
    }
}
