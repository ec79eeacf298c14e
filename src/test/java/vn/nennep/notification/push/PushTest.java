package vn.nennep.notification.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zerodeplibs.webpush.key.PublicKeySources;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nennep.database.StartProblem;
import vn.nennep.notification.push.Answer.Outcome;
import vn.nennep.testing.PushBox;
import vn.nennep.testing.PushedBrowser;

/// What push services say, and what the program makes of it; with keys given by the operator.
class PushTest {

    private static final String CONTACT = "mailto:quantri@thunghiem.vn";

    private final KeyPair pair = pair();
    private final PushedBrowser browser = new PushedBrowser();
    private final Push push = push(PushBox.place(), CONTACT);

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (java.security.GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String open(KeyPair pair) {
        return PublicKeySources.ofECPublicKey((ECPublicKey) pair.getPublic()).extractStringInUncompressedForm();
    }

    private static String secret(KeyPair pair) {
        byte[] number = ((ECPrivateKey) pair.getPrivate())
                .getS()
                .add(BigInteger.ONE.shiftLeft(256))
                .toByteArray();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOfRange(number, number.length - 32, number.length));
    }

    private Push push(String hosts, String contact) {
        PushKeys keys =
                new PushKeys(hosts, open(pair), secret(pair), DSL.using(SQLDialect.POSTGRES), Clock.systemUTC());
        keys.afterSingletonsInstantiated();
        return new Push(hosts, contact, keys, Clock.systemUTC());
    }

    private Push.Target target() {
        return new Push.Target(browser.endpoint(), decoded(browser.p256dh()), decoded(browser.auth()));
    }

    private static byte[] decoded(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    private Outcome sent() {
        return push.send(target(), UUID.randomUUID(), "có việc").outcome();
    }

    @Test
    void a_message_is_sealed_for_one_browser_and_signed_with_the_keys_that_were_given() {
        try (PushBox box = PushBox.open()) {
            assertThat(sent()).isEqualTo(Outcome.TAKEN);
            var message = box.sent(browser).getFirst();
            assertThat(browser.read(message)).isEqualTo("có việc");
            assertThat(PushedBrowser.claims(message).key())
                    .isEqualTo(open(pair))
                    .isEqualTo(push.key());
            assertThatThrownBy(() -> new PushedBrowser().read(message)).isInstanceOf(AssertionError.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "201, TAKEN",
        "410, GONE",
        "404, GONE",
        "413, REFUSED",
        "400, REFUSED",
        "302, REFUSED",
        "403, LATER",
        "429, LATER",
        "503, LATER"
    })
    void each_answer_means_one_thing(int status, Outcome outcome) {
        try (PushBox box = PushBox.open()) {
            box.answer(browser, status, Map.of("Location", "http://" + PushBox.place() + "/elsewhere"));
            assertThat(sent()).isEqualTo(outcome);
            assertThat(box.count()).as("redirects are not followed").isOne();
        }
    }

    @Test
    void a_service_that_asks_for_time_is_given_it_and_so_is_one_that_is_away() {
        try (PushBox box = PushBox.open()) {
            box.answer(browser, 429, Map.of("Retry-After", "120"));
            assertThat(sent()).isEqualTo(Outcome.LATER);
            assertThat(sent()).isEqualTo(Outcome.LATER);
            assertThat(box.sent(browser)).hasSize(1);
        }
        Push other = push(PushBox.place(), CONTACT);
        assertThat(other.send(target(), UUID.randomUUID(), "có việc").outcome()).isEqualTo(Outcome.LATER);
        try (PushBox box = PushBox.open()) {
            other.send(target(), UUID.randomUUID(), "có việc");
            assertThat(box.sent(browser)).isEmpty();
        }
    }

    @Test
    void what_was_allowed_once_is_asked_again_and_a_name_that_leads_inside_is_not_called() {
        assertThat(push("push.tinhuy.vn", CONTACT)
                        .send(target(), UUID.randomUUID(), "có việc")
                        .why())
                .contains("không còn được phép");
        String port = PushBox.place().substring(PushBox.place().indexOf(':'));
        Push.Target inside = new Push.Target("https://localhost" + port + "/x", new byte[0], new byte[0]);
        assertThat(push("localhost" + port, CONTACT)
                        .send(inside, UUID.randomUUID(), "có việc")
                        .why())
                .contains("dẫn vào mạng nội bộ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "quantri@tinhuy.vn", "http://tinhuy.vn", "mailto:a\"b@tinhuy.vn", "mailto:"})
    void whom_to_write_to_is_asked_for_at_the_start(String contact) {
        assertThatThrownBy(() -> push("fcm.googleapis.com", contact)).isInstanceOf(StartProblem.class);
        assertThat(push("", contact).on()).isFalse();
    }

    @Test
    void keys_that_do_not_belong_together_are_not_taken() {
        assertThat(new GivenKeys("", "").any()).isFalse();
        assertThatThrownBy(() -> new GivenKeys(open(pair), secret(pair())).pair())
                .isInstanceOf(StartProblem.class);
        assertThatThrownBy(() -> new GivenKeys(open(pair), "").pair()).isInstanceOf(StartProblem.class);
        assertThatThrownBy(() -> new GivenKeys("không", "phải").pair()).isInstanceOf(StartProblem.class);
        assertThat(new GivenKeys(open(pair), secret(pair)).toString()).doesNotContain(secret(pair));
    }
}
