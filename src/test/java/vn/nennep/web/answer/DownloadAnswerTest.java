package vn.nennep.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DownloadAnswerTest {

    @Test
    void a_name_is_sent_whole_and_without_diacritics() {
        assertThat(DownloadAnswer.disposition("Kế hoạch Đảng.docx"))
                .isEqualTo("attachment; filename=\"Ke hoach Dang.docx\";"
                        + " filename*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch%20%C4%90%E1%BA%A3ng.docx");
    }

    @Test
    void a_name_cannot_break_out_of_its_header_or_name_a_folder() {
        assertThat(DownloadAnswer.disposition("a\"; x=\r\n/../b\\c"))
                .startsWith("attachment; filename=\"a__ x=--" + "-..-b-c\"; filename*=UTF-8''")
                .doesNotContain("\r", "\n");
    }
}
