package vn.nennep.start;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.nennep.access.SampleSignIn;

/// What a person reads on the terminal when everything stands: how long it took, where to go, with which sign-in, and
/// how to stop. Only for a person who started it by bin/run, which tells when that was.
@Component
@ConditionalOnProperty("nennep.started")
class ReadyMessage {

    private final PrintStream terminal = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final long startedMillis;
    private final Clock systemClock;
    private final ObjectProvider<SampleSignIn> sample;

    ReadyMessage(
            @Value("${nennep.started}") long startedMillis,
            @Qualifier("systemClock") Clock systemClock,
            ObjectProvider<SampleSignIn> sample) {
        this.startedMillis = startedMillis;
        this.systemClock = systemClock;
        this.sample = sample;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        double seconds = (systemClock.millis() - startedMillis) / 1000.0;
        terminal.printf(
                Locale.of("vi"), "%nSẵn sàng sau %.1f giây:  %s%n", seconds, address(event.getApplicationContext()));
        sample.ifAvailable(signIn -> print(signIn.accounts()));
        terminal.printf("%nDừng / stop: Ctrl-C%n");
    }

    private static String address(Object context) {
        int port = context instanceof WebServerApplicationContext web && web.getWebServer() != null
                ? web.getWebServer().getPort()
                : 0;
        return "http://localhost:" + port;
    }

    private void print(List<SampleSignIn.Entry> accounts) {
        terminal.printf("%nĐăng nhập để thử / sample sign-ins:%n");
        for (SampleSignIn.Entry account : accounts) {
            terminal.printf("  %-8s  %s  %s%n", account.username(), account.password(), account.who());
        }
    }

    @EventListener
    void closing(ContextClosedEvent event) {
        terminal.printf("%nĐang dừng … / stopping%n");
    }
}
