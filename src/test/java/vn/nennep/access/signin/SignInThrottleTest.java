package vn.nennep.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nennep.web.probe.ProbeTest;

@ProbeTest
class SignInThrottleTest {

    @Autowired
    private SignInThrottle throttle;

    @Autowired
    private DSLContext sql;

    @BeforeEach
    void nobodyFailedYet() {
        sql.execute("delete from access.sign_in_failure");
    }

    private void fail(String username, String address, int times) {
        for (int i = 0; i < times; i++) {
            throttle.attempt(Tries.byName(username, address));
        }
    }

    @Test
    void the_wait_rises_with_each_failure_and_ends() {
        assertThat(Waits.forName(4)).isZero();
        assertThat(Waits.forName(5)).isEqualTo(Duration.ofSeconds(10));
        assertThat(Waits.forName(6)).isEqualTo(Duration.ofSeconds(20));
        assertThat(Waits.forName(1_000)).isEqualTo(Duration.ofMinutes(15));
        assertThat(Waits.forAddress(99)).isZero();
        assertThat(Waits.forAddress(100)).isEqualTo(Duration.ofSeconds(5));
        assertThat(Waits.forAddress(100_000)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void somebody_elses_failures_do_not_lock_the_owner_out() {
        fail("lan", "203.0.113.9", 50);
        assertThat(throttle.attempt(Tries.byName("lan", "203.0.113.9"))).isPositive();
        assertThat(throttle.attempt(Tries.byName("lan", "198.51.100.7"))).isZero();
    }

    @Test
    void an_address_that_tries_name_after_name_has_to_wait() {
        IntStream.range(0, 100).forEach(i -> throttle.attempt(Tries.byName("name" + i, "203.0.113.9")));
        assertThat(throttle.attempt(Tries.byName("one.more", "203.0.113.9"))).isPositive();
    }

    @Test
    void the_right_password_gives_the_tries_back() {
        fail("lan", "203.0.113.9", 4);
        throttle.attempt(Tries.byName("lan", "203.0.113.9"));
        throttle.succeeded(Tries.byName("lan", "203.0.113.9"));
        fail("lan", "203.0.113.9", 4);
        assertThat(throttle.attempt(Tries.byName("lan", "203.0.113.9"))).isZero();
    }

    @Test
    void tries_at_the_same_moment_are_counted_too() throws Exception {
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            Callable<Boolean> attempt =
                    () -> throttle.attempt(Tries.byName("lan", "203.0.113.9")).isZero();
            long allowed = 0;
            for (var outcome : many.invokeAll(java.util.Collections.nCopies(30, attempt))) {
                allowed += outcome.get() ? 1 : 0;
            }
            assertThat(allowed).isEqualTo(5);
        }
    }

    @Test
    void an_ipv6_house_is_one_address() {
        assertThat(ClientAddress.network("2001:db8:1:2:3:4:5:6"))
                .isEqualTo(ClientAddress.network("2001:db8:1:2:ffff::1"))
                .isNotEqualTo(ClientAddress.network("2001:db8:1:3::1"));
        assertThat(ClientAddress.network("203.0.113.9")).isEqualTo("203.0.113.9");
    }
}
