package vn.nennep.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.nennep.organization.UnitId;
import vn.nennep.web.AsTyped;
import vn.nennep.web.Form;
import vn.nennep.web.Problem;

class FormReaderTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private final FormReader reader = new FormReader(() -> VALIDATOR);

    enum Way {
        ONLINE,
        TOGETHER
    }

    record Conference(
            @NotBlank(message = "Nhập tên hội nghị") @Size(max = 20, message = "Tên tối đa 20 chữ") String name,

            @NotNull(message = "Chọn ngày") @Nullable LocalDate day,
            @Nullable LocalTime start,
            @Positive(message = "Nhập số người lớn hơn 0") int people,
            @Nullable BigDecimal share,
            @Nullable Way way,
            @Nullable UnitId unit,
            List<Long> guests,
            Set<Way> ways,
            boolean open,
            @AsTyped String code) {}

    private Form<Conference> read(Map<String, List<String>> typed) {
        return reader.read(Conference.class, typed, Map.of());
    }

    @Test
    void every_kind_of_answer_is_read() {
        Form<Conference> form = read(Map.ofEntries(
                Map.entry("name", List.of("  Hội nghị\r\nquý II ")),
                Map.entry("day", List.of("15/4/2024")),
                Map.entry("start", List.of("08:00")),
                Map.entry("people", List.of("1.234")),
                Map.entry("share", List.of("97,5%")),
                Map.entry("way", List.of("ONLINE")),
                Map.entry("unit", List.of("12")),
                Map.entry("guests", List.of("3", "", "5")),
                Map.entry("ways", List.of("TOGETHER")),
                Map.entry("open", List.of("on")),
                Map.entry("code", List.of(" giữ "))));
        assertThat(form.problems()).isEmpty();
        assertThat(form.value())
                .isEqualTo(new Conference(
                        "Hội nghị\nquý II",
                        LocalDate.of(2024, 4, 15),
                        LocalTime.of(8, 0),
                        1234,
                        new BigDecimal("97.5"),
                        Way.ONLINE,
                        new UnitId(12),
                        List.of(3L, 5L),
                        Set.of(Way.TOGETHER),
                        true,
                        " giữ "));
    }

    @Test
    void a_date_may_come_from_a_date_field() {
        assertThat(read(Map.of("name", List.of("A"), "day", List.of("2024-04-15"), "people", List.of("1")))
                        .value()
                        .day())
                .isEqualTo(LocalDate.of(2024, 4, 15));
    }

    @Test
    void what_is_wrong_is_said_in_the_order_of_the_form_and_what_was_typed_is_kept() {
        Form<Conference> form = read(Map.of("people", List.of("nhiều"), "day", List.of("31/02/2024")));
        assertThat(form.valid()).isFalse();
        assertThat(form.problems())
                .containsExactly(
                        new Problem("name", "Nhập tên hội nghị"),
                        new Problem("day", "Nhập ngày có thật theo dạng ngày/tháng/năm, ví dụ 15/4/2024"),
                        new Problem("people", "Nhập một số, ví dụ 12 hoặc 1.234"));
        assertThat(form.text("people")).isEqualTo("nhiều");
        assertThat(form.error("share")).isNull();
    }

    @Test
    void a_choice_that_was_not_offered_is_refused() {
        Form<Conference> form = read(Map.of(
                "name", List.of("A"),
                "day", List.of("15/4/2024"),
                "people", List.of("99999999999"),
                "way", List.of("HACKED"),
                "unit", List.of("1 or 1=1")));
        assertThat(form.problems())
                .containsExactly(
                        new Problem("people", "Nhập một số nhỏ hơn"),
                        new Problem("way", "Chọn một trong các mục có sẵn"),
                        new Problem("unit", "Chọn một trong các mục có sẵn"));
    }

    @Test
    void a_secret_is_not_shown_again() {
        assertThat(read(Map.of("code", List.of("bí mật"))).text("code")).isEmpty();
    }

    @Test
    void a_form_filled_with_what_is_known_shows_it() {
        var known = new Conference(
                "A",
                LocalDate.of(2024, 4, 5),
                null,
                3,
                null,
                Way.ONLINE,
                new UnitId(7),
                List.of(1L, 2L),
                Set.of(),
                true,
                "");
        Form<Conference> form = Form.of(known);
        assertThat(form.text("day")).isEqualTo("2024-04-05");
        assertThat(form.text("unit")).isEqualTo("7");
        assertThat(form.chosen("way", "ONLINE")).isTrue();
        assertThat(form.texts("guests")).containsExactly("1", "2");
    }
}
