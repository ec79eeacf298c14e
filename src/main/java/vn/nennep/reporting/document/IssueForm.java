package vn.nennep.reporting.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.nennep.text.VietnameseText;
import vn.nennep.web.Problem;

/// What an issued report bears besides its text.
///
/// @param recipients one a line
record IssueForm(
        String title,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate date,

        String capacity,
        String signatory,
        String recipients) {

    IssueForm(
            @Nullable String title,
            @Nullable LocalDate date,
            @Nullable String capacity,
            @Nullable String signatory,
            @Nullable String recipients) {
        this.title = clean(title);
        this.date = date;
        this.capacity = clean(capacity);
        this.signatory = clean(signatory);
        this.recipients = clean(recipients);
    }

    List<String> recipientList() {
        return recipients
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    List<Problem> problems(LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (title.isEmpty()) problems.add(new Problem("title", "Mời nêu trích yếu của báo cáo."));
        if (date == null) {
            problems.add(new Problem("date", "Mời chọn ngày ban hành."));
        } else if (date.isAfter(today)) {
            problems.add(new Problem("date", "Ngày ban hành không thể sau hôm nay."));
        }
        if (capacity.isEmpty()) problems.add(new Problem("capacity", "Mời nêu chức vụ người ký."));
        if (signatory.isEmpty()) problems.add(new Problem("signatory", "Mời nêu họ tên người ký."));
        return problems;
    }

    private static String clean(@Nullable String text) {
        return text == null ? "" : VietnameseText.nfc(text).strip();
    }
}
