package vn.nennep.access.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OneTimeCodesTest {

    /// The secret of RFC 6238, appendix B.
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @Test
    void the_codes_are_those_of_the_standard() {
        assertThat(OneTimeCodes.code(SECRET, Instant.ofEpochSecond(59))).isEqualTo("287082");
        assertThat(OneTimeCodes.code(SECRET, Instant.ofEpochSecond(1_111_111_109)))
                .isEqualTo("081804");
        assertThat(OneTimeCodes.code(SECRET, Instant.ofEpochSecond(20_000_000_000L)))
                .isEqualTo("353130");
    }

    @Test
    void the_step_before_and_the_step_after_count_and_no_other() {
        Instant now = Instant.ofEpochSecond(1_111_111_109);
        assertThat(OneTimeCodes.step(SECRET, OneTimeCodes.code(SECRET, now.minusSeconds(30)), now))
                .isPresent();
        assertThat(OneTimeCodes.step(SECRET, OneTimeCodes.code(SECRET, now.plusSeconds(30)), now))
                .isPresent();
        assertThat(OneTimeCodes.step(SECRET, OneTimeCodes.code(SECRET, now.minusSeconds(90)), now))
                .isEmpty();
        assertThat(OneTimeCodes.step(SECRET, "", now)).isEmpty();
    }

    @Test
    void a_secret_is_typed_in_base32() {
        assertThat(OneTimeCodes.base32(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }

    @Test
    void a_qr_picture_has_a_quiet_border() {
        QrPicture picture = QrPicture.of("otpauth://totp/x?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(picture.size()).isGreaterThan(29);
        assertThat(picture.path()).startsWith("M4 4h1v1h-1z");
    }
}
