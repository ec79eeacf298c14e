package vn.nennep.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A run that serves a few pages to itself and ends, so that the JVM learns which classes a start needs (bin/run).
@Component
@ConditionalOnBooleanProperty("nennep.rehearsal")
class Rehearsal {

    private static final List<String> PAGES = List.of("/healthz", "/sign-in", "/", "/robots.txt");

    private final ApplicationContext context;

    Rehearsal(ApplicationContext context) {
        this.context = context;
    }

    @EventListener(ApplicationReadyEvent.class)
    void play() throws IOException, InterruptedException {
        if (context instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            try (HttpClient client = HttpClient.newHttpClient()) {
                for (String page : PAGES) {
                    URI address =
                            URI.create("http://localhost:" + web.getWebServer().getPort() + page);
                    client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
                }
            }
        }
        // Not from within the event: closing waits for whoever publishes it.
        Thread.ofPlatform().start(() -> System.exit(SpringApplication.exit(context)));
    }
}
