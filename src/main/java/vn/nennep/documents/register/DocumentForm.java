package vn.nennep.documents.register;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.nennep.documents.HeadReading.Head;
import vn.nennep.documents.Register.Direction;
import vn.nennep.documents.Urgency;
import vn.nennep.organization.UnitId;
import vn.nennep.text.DocumentNumber;
import vn.nennep.text.VietnameseText;

/// A document as a person enters it. What is left empty is read from the file.
///
/// @param recipients one a line
record DocumentForm(
        @Nullable UnitId unit,
        @Nullable MultipartFile file,
        @Nullable Direction direction,

        @Size(max = 60, message = "Rút loại văn bản còn không quá 60 chữ") String kind,

        @Size(max = 60, message = "Rút số, ký hiệu còn không quá 60 chữ") String symbol,

        @Nullable LocalDate datedOn,

        @Size(max = 300, message = "Rút cơ quan ban hành còn không quá 300 chữ") String issuer,

        @Size(max = 2000, message = "Rút trích yếu còn không quá 2.000 chữ") String title,

        @Size(max = 300, message = "Rút phần thay mặt còn không quá 300 chữ") String onBehalfOf,

        @Size(max = 300, message = "Rút chức vụ còn không quá 300 chữ") String capacity,

        @Size(max = 100, message = "Rút họ tên người ký còn không quá 100 chữ") String signatory,

        @Size(max = 20_000, message = "Rút nơi nhận còn không quá 20.000 chữ") String recipients,

        @Nullable Urgency urgency,
        @Nullable LocalDate arrivedOn,
        @Nullable Long topic) {

    static DocumentForm of(Document document) {
        return new DocumentForm(
                document.unit(),
                null,
                document.direction(),
                document.kind(),
                text(document.symbol()),
                document.datedOn(),
                document.issuer(),
                document.title(),
                text(document.onBehalfOf()),
                text(document.capacity()),
                text(document.signatory()),
                String.join("\n", document.recipients()),
                document.urgency(),
                document.arrivedOn(),
                document.topic());
    }

    /// What was typed stands; what was read fills what is empty.
    DocumentForm filledFrom(Head head) {
        return new DocumentForm(
                unit,
                file,
                direction,
                or(kind, head.kind()),
                or(symbol, head.symbol()),
                datedOn == null ? head.datedOn() : datedOn,
                or(issuer, head.issuer()),
                or(title, head.title()),
                or(onBehalfOf, head.onBehalfOf()),
                or(capacity, head.capacity()),
                or(signatory, head.signatory()),
                or(recipients, String.join("\n", head.recipients())),
                urgency,
                arrivedOn,
                topic);
    }

    /// Its number in the one spelling, as far as it can be read.
    @Nullable String canonicalSymbol() {
        String bare = VietnameseText.foldWhitespace(symbol);
        return bare.isEmpty()
                ? null
                : DocumentNumber.parse(bare).map(DocumentNumber::canonical).orElse(bare);
    }

    List<String> recipientLines() {
        return recipients
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String or(String typed, @Nullable String read) {
        return typed.isEmpty() ? text(read) : typed;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
