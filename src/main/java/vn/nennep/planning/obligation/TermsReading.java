package vn.nennep.planning.obligation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.intake.DueWords;
import vn.nennep.text.OfficialFigures;
import vn.nennep.time.DueRule;
import vn.nennep.web.Form;

/// Reads what an officer typed as the terms of an obligation.
@Component
public class TermsReading {

    private final WhoRule who;

    TermsReading(WhoRule who) {
        this.who = who;
    }

    /// @param before the terms as they were; null for an obligation that is new
    /// @param issuer below whom the units stand that are named
    /// @return empty when something was wrong, which the form then says
    public Optional<Obligation.Terms> of(
            Form<ObligationForm> form, Obligation.@Nullable Terms before, UnitId issuer, LocalDate on) {
        Optional<DueRule> due = due(form, before == null ? null : before.due(), on);
        Integer quota = quota(form);
        if (!form.valid()) {
            return Optional.empty();
        }
        Set<Long> named = named(form, issuer, on);
        return form.valid() ? Optional.of(form.value().terms(due.orElse(null), quota, named)) : Optional.empty();
    }

    private static Optional<DueRule> due(Form<ObligationForm> form, @Nullable DueRule before, LocalDate on) {
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
                    "Chưa hiểu hạn này. Mời ghi như trong văn bản: “trước ngày 15/4/2024”, “trong tháng 4/2024”, “hằng quý”, “cuối năm”, “thường xuyên”; để trống nếu không có hạn.");
        }
        return rule;
    }

    private static @Nullable Integer quota(Form<ObligationForm> form) {
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

    /// Officers name bodies that no group means: one of the advisory bodies, a school, a newspaper.
    private Set<Long> named(Form<ObligationForm> form, UnitId issuer, LocalDate on) {
        Set<Long> found = new HashSet<>();
        for (String name : form.value().namedUnits()) {
            List<Long> units = who.named(name, issuer, on);
            if (units.size() != 1) {
                form.reject(
                        "named",
                        units.isEmpty()
                                ? "Không thấy đơn vị “" + name + "”. Mời ghi đúng tên như ở trang Đơn vị."
                                : "Có " + units.size() + " đơn vị tên “" + name
                                        + "”. Mời chọn theo loại đơn vị, hoặc nêu tên cấp trên của đơn vị đó.");
            }
            found.addAll(units);
        }
        return found;
    }
}
