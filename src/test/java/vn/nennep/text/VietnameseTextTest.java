package vn.nennep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseTextTest {

    @Test
    @DisplayName("text is found without its diacritics, đ included")
    void folds() {
        assertThat(VietnameseText.fold("  Đảng ủy  Khối ")).isEqualTo("dang uy khoi");
        assertThat(VietnameseText.fold(nfd("HẬU GIANG"))).isEqualTo("hau giang");
    }

    @ParameterizedTest
    @CsvSource({"Tỉnh uỷ,Tỉnh ủy", "hoà bình,HÒA  BÌNH", "khoá XI,khóa XI", "tuỳ,tùy", "quý,quý", "thuý,thúy"})
    @DisplayName("spellings that differ only in where the tone stands, in case or in spaces are the same")
    void keyIsBlindToTonePlacement(String one, String other) {
        assertThat(VietnameseText.same(one, other)).isTrue();
        assertThat(VietnameseText.same(nfd(one), other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ma,má", "mả,mã", "da,đa", "co,cô", "an,ăn", "trai lang,trại lang"})
    @DisplayName("different words stay different")
    void keyKeepsWordsApart(String one, String other) {
        assertThat(VietnameseText.same(one, other)).isFalse();
    }

    @Test
    @DisplayName("every kind of space folds into one")
    void foldsWhitespace() {
        assertThat(VietnameseText.foldWhitespace("\uFEFF a\u00A0\u200B b\t\n c\u2003"))
                .isEqualTo("a b c");
    }

    @Test
    @DisplayName("lists stand in the order of the Vietnamese dictionary")
    void dictionaryOrder() {
        List<String> words = List.of("đan", "dân", "dan", "ân", "an", "ăn", "bà", "ba");
        assertThat(words.stream().sorted(VietnameseText.dictionaryOrder()))
                .containsExactly("an", "ăn", "ân", "ba", "bà", "dan", "dân", "đan");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    @DisplayName("folding and keys never throw and are stable on any text")
    void anyText(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) text.appendCodePoint(random.nextInt(0x2FFF));
            String fold = VietnameseText.fold(text.toString());
            assertThat(VietnameseText.fold(fold)).isEqualTo(fold);
            assertThat(VietnameseText.key(VietnameseText.nfc(text.toString())))
                    .isEqualTo(VietnameseText.key(text.toString()));
        }
    }

    @Test
    @DisplayName("capitals become the spelling of a name")
    void titleCase() {
        assertThat(VietnameseText.titleCased("HẬU GIANG")).isEqualTo("Hậu Giang");
        assertThat(VietnameseText.capitalized("đảng viên")).isEqualTo("Đảng viên");
    }

    private static String nfd(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }
}
