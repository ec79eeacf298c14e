package vn.nennep.planning.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Deadlines as officials write them, in the year 2024, on a plan of 27/3/2024.
class DueReadingTest {

    static Stream<Arguments> written() {
        return Stream.of(
                row("hoàn thành trước ngày 15/4/2024", "{before=2024-04-15}"),
                row("xong trước 24/01/2025", "{before=2025-01-24}"),
                row("trước ngày 15 tháng 4 năm 2024", "{before=2024-04-15}"),
                row("hoàn thành trước 31-3-2024", "{before=2024-03-31}"),
                row("chậm nhất ngày 15/4/2024", "{by=2024-04-15}"),
                row("chậm nhất là ngày 30.4.2024", "{by=2024-04-30}"),
                row("đến hết ngày 15/4/2024", "{by=2024-04-15}"),
                row("thời hạn nộp: đến hết tháng 6/2024", "{by=2024-06-30}"),
                row("không quá ngày 20/5/2024", "{by=2024-05-20}"),
                row("hoàn thành trong tháng 4/2024", "{from=2024-04-01, by=2024-04-30}"),
                row("trong tháng 4 năm 2024", "{from=2024-04-01, by=2024-04-30}"),
                row("dự kiến tháng 5", "{from=2024-05-01, by=2024-05-31}"),
                row("quý I/2024", "{from=2024-01-01, by=2024-03-31}"),
                row("vào quý II năm 2024", "{from=2024-04-01, by=2024-06-30}"),
                row("trong quý III", "{from=2024-07-01, by=2024-09-30}"),
                row("quý 4/2024", "{from=2024-10-01, by=2024-12-31}"),
                row("cả năm 2024", "{from=2024-01-01, by=2024-12-31}"),
                row("Thời gian thực hiện: Năm 2025", "{from=2025-01-01, by=2025-12-31}"),
                row("từ ngày 01/3/2024 đến ngày 15/4/2024", "{from=2024-03-01, by=2024-04-15}"),
                row("từ 15/3 đến 30/4/2024", "{from=2024-03-15, by=2024-04-30}"),
                row("từ tháng 4 đến tháng 6/2024", "{from=2024-04-01, by=2024-06-30}"),
                row("tổ chức ngày 07/01/2025", "{on=2025-01-07}"),
                row("bắt đầu từ 25/7/2026", "{from=2026-07-25}"),
                row("kể từ ngày 01/6/2024", "{from=2024-06-01}"),
                row("sinh hoạt hằng tháng", "{every=MONTH}"),
                row("báo cáo định kỳ hàng quý", "{every=QUARTER}"),
                row("báo cáo 6 tháng", "{every=HALF_YEAR}"),
                row("hằng năm báo cáo", "{every=YEAR}"),
                row("hằng quý, trước ngày 15 của tháng cuối quý", "{every=QUARTER, before=M3-15}"),
                row("trước ngày 15 tháng cuối quý", "{every=QUARTER, before=M3-15}"),
                row("định kỳ hằng quý báo cáo (trước ngày 20 của tháng cuối quý)", "{every=QUARTER, before=M3-20}"),
                row("trước ngày 25 hằng tháng", "{every=MONTH, before=M1-25}"),
                row("hằng tháng, chậm nhất ngày 05 của tháng sau", "{every=MONTH, by=M2-05}"),
                row(
                        "6 tháng (trước ngày 20/5), 01 năm (trước ngày 30/10)",
                        "{every=HALF_YEAR, before=05-20}",
                        "{every=YEAR, before=10-30}"),
                row(
                        "6 tháng trước ngày 10/6 và hằng năm trước ngày 10/12",
                        "{every=HALF_YEAR, before=06-10}",
                        "{every=YEAR, before=12-10}"),
                row("trước ngày 10/12 hằng năm", "{every=YEAR, before=12-10}"),
                row(
                        "hằng tháng, quý, 6 tháng, năm báo cáo",
                        "{every=MONTH}",
                        "{every=QUARTER}",
                        "{every=HALF_YEAR}",
                        "{every=YEAR}"),
                row("cuối năm báo cáo kết quả", "{every=YEAR, at=YEAR_END}"),
                row("6 tháng và cuối năm báo cáo", "{every=HALF_YEAR}", "{every=YEAR, at=YEAR_END}"),
                row("hằng quý từ nay đến hết năm 2025", "{every=QUARTER, until=2025-12-31}"),
                row("từ nay đến hết năm 2025", "{by=2025-12-31}"),
                row("20 ngày sau khi Tỉnh ủy ban hành", "{days_after=20, event=Tỉnh ủy ban hành}"),
                row("trong vòng 10 ngày kể từ ngày kết thúc hội nghị", "{days_after=10, event=kết thúc hội nghị}"),
                row("nhân dịp 19/5", "{occasion=05-19}"),
                row("vào dịp kỷ niệm Ngày Quốc khánh 2/9", "{occasion=09-02}"),
                row("nhân kỷ niệm 134 năm Ngày sinh Bác (19/5/1890 - 19/5/2024)", "{occasion=05-19}"));
    }

    @ParameterizedTest
    @MethodSource("written")
    @DisplayName("a deadline is read as it is written")
    void reads(String words, List<String> dues) {
        assertThat(read(words)).containsExactlyElementsOf(dues);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thường xuyên thực hiện",
                "định kỳ kiểm tra",
                "Chuyên đề năm 2024 - 2025",
                "nhiệm kỳ 2020 - 2025",
                "giai đoạn 2021 - 2025",
                "làm cơ sở đánh giá, xếp loại cuối năm 2024",
                "đánh giá, xếp loại đảng viên cuối năm",
                "sơ kết 03 năm thực hiện",
                "kỷ niệm 134 năm ngày sinh (19/5/1890 - 19/5/2024)",
                "(trừ các đồng chí đã dự Hội nghị do Thành ủy tổ chức ngày 22/3/2024)",
                "Kết luận số 01-KL/TW ngày 18/5/2021 của Bộ Chính trị",
                "100% đảng viên, 24/7, tỷ lệ 1/3",
                "thời gian 01 buổi",
                "tháng cao điểm",
                "quý cơ quan",
                "trước khi ban hành",
                "đến hết nhiệm kỳ 2020 - 2025",
                "Hội nghị ngày 22/3/2024 của Tỉnh ủy"
            })
    @DisplayName("what only tells of time is no deadline")
    void keepsQuiet(String words) {
        assertThat(read(words)).isEmpty();
    }

    private static Arguments row(String words, String... dues) {
        return Arguments.of(words, List.of(dues));
    }

    private static List<String> read(String words) {
        String plain = Plain.of(words);
        String masked = Masking.of(plain, CitationReading.mentions(words, plain, 0, null));
        return DueReading.of(Passage.of(words, plain, masked, 0, words.length()), LocalDate.of(2024, 3, 27), 2024)
                .stream()
                .map(due -> due.rule().toMap().toString())
                .toList();
    }
}
