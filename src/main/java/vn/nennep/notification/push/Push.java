package vn.nennep.notification.push;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.nennep.notification.push.Answer.Outcome;

/// Hands messages to the push services of browsers, as far as the operator allows; without an allowed one, push is off.
@Component
public class Push {

    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final Duration ANSWERING = Duration.ofSeconds(10);

    private final PushHosts hosts;
    private final PushKeys keys;
    private final Sealed sealed;
    private final Held held;

    Push(
            @Value("${nennep.push.hosts:}") String hosts,
            @Value("${nennep.push.contact:}") String contact,
            PushKeys keys,
            @Qualifier("systemClock") Clock systemClock) {
        this.hosts = PushHosts.of(hosts);
        this.keys = keys;
        this.sealed = new Sealed(keys, this.hosts.none() ? "" : Contact.of(contact), systemClock);
        this.held = new Held(systemClock);
    }

    /// Where a browser is written to, and what only it can read with.
    public record Target(String endpoint, byte[] p256dh, byte[] auth) {}

    public boolean on() {
        return !hosts.none();
    }

    /// The program's public key, as browsers want it.
    public String key() {
        return keys.pair().extractPublicKeyInUncompressedFormAsString();
    }

    /// Whether the operator lets the program write there.
    public boolean allows(String endpoint) {
        return hosts.allow(uri(endpoint));
    }

    /// Whether a message can be sealed for a browser with these keys.
    public static boolean isTarget(Target target) {
        return Sealed.possible(target.p256dh(), target.auth());
    }

    private static URI uri(String endpoint) {
        try {
            return URI.create(endpoint);
        } catch (IllegalArgumentException _) {
            return URI.create("");
        }
    }

    /// @param number the same for every try, so that what comes twice is shown once
    public Answer send(Target target, UUID number, String text) {
        URI endpoint = uri(target.endpoint());
        if (!hosts.allow(endpoint)) {
            return new Answer(Outcome.REFUSED, "Dịch vụ thông báo của trình duyệt không còn được phép");
        }
        if (held.is(endpoint.getHost())) {
            return new Answer(Outcome.LATER, "Dịch vụ thông báo của trình duyệt đang bận");
        }
        try {
            for (InetAddress address : InetAddress.getAllByName(endpoint.getHost())) {
                if (!hosts.allow(address)) {
                    return new Answer(Outcome.REFUSED, "Dịch vụ thông báo của trình duyệt dẫn vào mạng nội bộ");
                }
            }
            return call(sealed.request(target, number, text).timeout(ANSWERING).build());
        } catch (IOException _) {
            held.forAWhile(endpoint.getHost());
            return new Answer(Outcome.LATER, "Chưa liên lạc được với dịch vụ thông báo của trình duyệt");
        }
    }

    /// What a service says beyond its first line is not read: it could talk for ever.
    private Answer call(HttpRequest request) throws IOException {
        try {
            HttpResponse<InputStream> response = Line.HTTP.send(request, HttpResponse.BodyHandlers.ofInputStream());
            response.body().close();
            Answer answer = Answer.of(response.statusCode());
            if (answer.outcome() == Outcome.LATER) {
                held.until(
                        request.uri().getHost(),
                        response.headers().firstValue("Retry-After").orElse(""));
            }
            return answer;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Answer(Outcome.LATER, "Chương trình đang dừng");
        }
    }

    /// Made when the first message goes.
    private static final class Line {

        static final HttpClient HTTP = HttpClient.newBuilder()
                .connectTimeout(CONNECTING)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .build();
    }
}
