package vn.nennep.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

    @ParameterizedTest
    @CsvSource({
        "01- KL/TW, 01-KL/TW, KL",
        "01 - KL/TW, 01-KL/TW, KL",
        "1-KL/TW, 01-KL/TW, KL",
        "Số   77  /KH-BTV, 77/KH-BTV, KH",
        "16-QĐi/TU, 16-QĐi/TU, QĐi",
        "27/CT-TTg, 27/CT-TTg, CT",
        "278-KH/TU, 278-KH/TU, KH",
        "1749-CV/ĐUK, 1749-CV/ĐUK, CV",
        "Số: 30/KH-UBND, 30/KH-UBND, KH",
        "30/2020/NĐ-CP, 30/2020/NĐ-CP, NĐ",
        "58–KH/BTGTW, 58-KH/BTGTW, KH",
        "35-CTHĐ/TU, 35-CTHĐ/TU, CTHĐ",
        "02-TTr/BTG, 02-TTr/BTG, TTr",
        "Số 05-HD/VPTW, 05-HD/VPTW, HD",
    })
    @DisplayName("every spelling of a number is read and printed one way")
    void readsSpellings(String written, String canonical, String kind) {
        DocumentNumber number = DocumentNumber.parse(written).orElseThrow();
        assertThat(number.canonical()).isEqualTo(canonical);
        assertThat(number.kind()).isEqualTo(kind);
        assertThat(DocumentNumber.parse(canonical)).contains(number);
    }

    @Test
    @DisplayName("a number broken over two lines is one number")
    void readsAcrossLines() {
        assertThat(DocumentNumber.parse("218-\n\nQĐ/TW").orElseThrow().canonical())
                .isEqualTo("218-QĐ/TW");
    }

    @Test
    @DisplayName("a law has a year and an assembly, and no kind")
    void readsLaws() {
        DocumentNumber law = DocumentNumber.parse("91/2025/QH15").orElseThrow();
        assertThat(law.canonical()).isEqualTo("91/2025/QH15");
        assertThat(law.kind()).isNull();
        assertThat(law.year()).isEqualTo(2025);
    }

    @Test
    @DisplayName("a State letter names its office and section instead of a kind")
    void readsStateLetters() {
        DocumentNumber letter = DocumentNumber.parse("1234/UBND-VX").orElseThrow();
        assertThat(letter.kind()).isNull();
        assertThat(letter.canonical()).isEqualTo("1234/UBND-VX");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"15/4/2024", "2024-2025", "01 buổi", "19/5", "", "KH/TU", "134 năm", "100%", "14/12/2023, Ban"})
    @DisplayName("dates and figures are no document numbers")
    void refusesOthers(String written) {
        assertThat(DocumentNumber.parse(written)).isEmpty();
    }
}
