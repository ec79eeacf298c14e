package vn.nennep.planning.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The wording of a unit's own plan, as it is edited.
///
/// @param recipients one a line
record WordingForm(
        @NotBlank(message = "Nhập trích yếu") @Size(max = 1000, message = "Rút trích yếu còn không quá 1.000 chữ") String title,

        @NotBlank(message = "Nhập căn cứ: thực hiện kế hoạch nào của cấp trên") @Size(max = 10_000, message = "Rút căn cứ còn không quá 10.000 chữ") String basis,

        @NotBlank(message = "Nhập mục đích, yêu cầu") @Size(max = 50_000, message = "Rút mục đích, yêu cầu còn không quá 50.000 chữ") String purpose,

        @NotBlank(message = "Nhập phần tổ chức thực hiện") @Size(max = 50_000, message = "Rút phần tổ chức thực hiện còn không quá 50.000 chữ") String arrangement,

        @Nullable @Size(max = 100, message = "Rút tên tập thể còn không quá 100 chữ") String onBehalfOf,

        @NotBlank(message = "Nhập chức vụ người ký, ví dụ PHÓ BÍ THƯ") @Size(max = 100, message = "Rút chức vụ còn không quá 100 chữ") String capacity,

        @Nullable @Size(max = 100, message = "Rút họ tên còn không quá 100 chữ") String signatory,

        @Nullable @Size(max = 5_000, message = "Rút nơi nhận còn không quá 5.000 chữ") String recipients) {

    static WordingForm of(String title, Wording wording) {
        return new WordingForm(
                title,
                wording.basis(),
                wording.purpose(),
                wording.arrangement(),
                wording.onBehalfOf(),
                wording.capacity(),
                wording.signatory(),
                String.join("\n", wording.recipients()));
    }

    Wording wording() {
        return new Wording(
                clean(basis),
                clean(purpose),
                clean(arrangement),
                clean(onBehalfOf),
                clean(capacity),
                clean(signatory),
                recipientList());
    }

    private List<String> recipientList() {
        return clean(recipients)
                .lines()
                .map(line -> line.strip().replaceFirst("^[-–]\\s*", "").replaceFirst("[,;.]$", ""))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    static String clean(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
