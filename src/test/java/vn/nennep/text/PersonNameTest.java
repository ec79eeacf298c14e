package vn.nennep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource({
        "Lò Thị  Mai Hoa, Lò, Thị Mai, Hoa, LH",
        "Đinh Sơn, Đinh, '', Sơn, ĐS",
        "Tôn Nữ Thanh Vân, Tôn Nữ, Thanh, Vân, TV",
        "CÔNG TẰNG TÔN NỮ AN, CÔNG TẰNG TÔN NỮ, '', AN, CA",
        "Âu Dương Khải, Âu Dương, '', Khải, ÂK",
        "Siu, '', '', Siu, S",
    })
    @DisplayName("a name falls into family, middle and given")
    void parses(String full, String family, String middle, String given, String initials) {
        PersonName name = PersonName.parse(full);
        assertThat(name).isEqualTo(new PersonName(family, middle, given));
        assertThat(name.full()).isEqualTo(VietnameseText.foldWhitespace(full));
        assertThat(name.initials()).isEqualTo(initials);
    }

    @Test
    @DisplayName("lists of people are sorted by the given name first")
    void sorts() {
        assertThat(Stream.of("Vũ Thị Ánh", "Bùi An", "Lê Đức Dũng", "Trần An", "Hà Văn Đạt", "Mai Thu Ân")
                        .map(PersonName::parse)
                        .sorted(PersonName.byGivenName())
                        .map(PersonName::full))
                .containsExactly("Bùi An", "Trần An", "Vũ Thị Ánh", "Mai Thu Ân", "Lê Đức Dũng", "Hà Văn Đạt");
    }

    @Test
    @DisplayName("the parts can be given where the letters do not tell")
    void acceptsParts() {
        assertThat(new PersonName("Hoàng Phủ", "Ngọc", "Linh").sortKey()).isEqualTo("linh hoàng phủ ngọc");
    }
}
