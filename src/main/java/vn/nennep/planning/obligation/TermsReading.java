package vn.nennep.planning.obligation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nennep.planning.intake.DueWords;
import vn.nennep.text.OfficialFigures;
import vn.nennep.time.DueRule;
import vn.nennep.web.Form;

/// Reads what an officer typed as the terms of an obligation.
public final class TermsReading {

    private TermsReading() {}

    /// @param before the terms as they were; null for an obligation that is new
    /// @return empty when something was wrong, which the form then says
    public static Optional<Obligation.Terms> of(
            Form<ObligationForm> form, Obligation.@Nullable Terms before, LocalDate on) {
        Optional<DueRule> due = due(form, before == null ? null : before.due(), on);
        Integer quota = quota(form);
        return form.valid() ? Optional.of(form.value().terms(due.orElse(null), quota)) : Optional.empty();
    }

    static Optional<DueRule> due(Form<ObligationForm> form, @Nullable DueRule before, LocalDate on) {
        String words = form.text("due").strip();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (before != null && before.label().equals(words)) {
            return Optional.of(before);
        }
        Optional<DueRule> rule = DueWords.read(words, on.getYear());
        if (rule.isEmpty()) {
            form.reject(
                    "due",
                    "Chưa hiểu hạn này. Mời ghi như trong văn bản: “trước ngày 15/4/2024”, “trong tháng 4/2024”, “hằng quý”, “cuối năm”; để trống nếu không có hạn.");
        }
        return rule;
    }

    static @Nullable Integer quota(Form<ObligationForm> form) {
        String words = form.text("atLeast").strip();
        if (words.isEmpty()) {
            return null;
        }
        var count = OfficialFigures.parseCount(words);
        if (count.isEmpty() || count.getAsLong() < 1 || count.getAsLong() > 100_000) {
            form.reject("atLeast", "Số lượng ít nhất là một số từ 1 đến 100.000; để trống nếu không có chỉ tiêu.");
            return null;
        }
        return (int) count.getAsLong();
    }
}
