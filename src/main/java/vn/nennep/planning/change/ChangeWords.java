package vn.nennep.planning.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.planning.obligation.Obligation;
import vn.nennep.planning.obligation.Obligations;
import vn.nennep.text.OfficialFigures;

/// Lines of changes in words.
@Component
class ChangeWords {

    private final Obligations obligations;
    private final Units units;
    private final Clock clock;

    ChangeWords(Obligations obligations, Units units, Clock clock) {
        this.obligations = obligations;
        this.units = units;
        this.clock = clock;
    }

    static String action(ChangeLine line) {
        return switch (line.action()) {
            case EXTEND -> "Gia hạn";
            case WITHDRAW -> "Thôi giao";
            case AMEND -> "Sửa đổi";
            case ADD -> "Bổ sung";
            case EVENT -> "Sự kiện";
        };
    }

    String title(ChangeLine line) {
        return line.obligation() == null
                ? "Nhiệm vụ mới"
                : obligations
                        .find(line.obligation())
                        .map(found -> found.terms().title())
                        .orElse("Nhiệm vụ");
    }

    /// "hạn mới 30/4/2024, cho Huyện ủy Mộc Lan và các đơn vị bên dưới"
    String what(ChangeLine line, PlanChange change) {
        return switch (line.action()) {
            case EXTEND -> "Hạn mới " + OfficialFigures.date(due(line)) + ", " + whom(line) + ".";
            case WITHDRAW ->
                "Không phải làm nữa từ ngày " + OfficialFigures.date(change.effectiveOn()) + ", " + whom(line) + ".";
            case EVENT -> "Hạn tính theo ngày diễn ra “" + change.reason() + "”.";
            case AMEND -> "Từ ngày " + OfficialFigures.date(change.effectiveOn()) + ".";
            case ADD -> "Giao từ ngày " + OfficialFigures.date(change.effectiveOn()) + ".";
        };
    }

    private static LocalDate due(ChangeLine line) {
        return java.util.Objects.requireNonNull(line.dueOn());
    }

    private String whom(ChangeLine line) {
        return line.unit() == null ? "cho mọi đơn vị" : "cho " + name(line.unit()) + " và các đơn vị bên dưới (nếu có)";
    }

    private String name(long unit) {
        return units.known(new UnitId(unit), LocalDate.now(clock))
                .map(Unit::name)
                .orElse("đơn vị đã kết thúc hoạt động");
    }

    /// One line a change: "Gia hạn: Học tập trong toàn thể đảng viên".
    String brief(ChangeLine line) {
        return action(line) + ": " + title(line);
    }

    static String effect(ChangeLine line, Preview.Effect effect) {
        String done =
                effect.done() == 0 ? "" : " " + OfficialFigures.count(effect.done()) + " kết quả đã có giữ nguyên.";
        String count = OfficialFigures.count(effect.assignments()) + " việc của "
                + OfficialFigures.count(effect.units()) + " đơn vị ";
        return switch (line.action()) {
            case EXTEND -> effect.assignments() == 0 ? "Không việc nào đổi hạn." : count + "đổi hạn." + done;
            case WITHDRAW ->
                effect.assignments() == 0
                        ? "Không còn việc nào phải thôi giao; việc đã đến hạn trước ngày này giữ nguyên."
                        : count + "thôi thực hiện." + done;
            case AMEND -> amended(effect, count) + done;
            case ADD -> OfficialFigures.count(effect.joining()) + " đơn vị nhận việc này.";
            case EVENT -> count + "được xem lại." + done;
        };
    }

    private static String amended(Preview.Effect effect, String count) {
        List<String> parts = new ArrayList<>();
        if (effect.assignments() > 0) {
            parts.add(count + "đổi hạn hoặc chỉ tiêu.");
        }
        if (effect.joining() > 0) {
            parts.add(OfficialFigures.count(effect.joining()) + " đơn vị nhận thêm việc này.");
        }
        if (effect.leaving() > 0) {
            parts.add(OfficialFigures.count(effect.leaving()) + " đơn vị thôi thực hiện.");
        }
        return parts.isEmpty() ? "Chỉ đổi lời ghi của nhiệm vụ." : String.join(" ", parts);
    }

    /// After it was carried out.
    static String done(ChangeLine line) {
        return line.finished()
                ? "Đã thực hiện với " + OfficialFigures.count(line.assignments()) + " việc."
                : "Đang thực hiện.";
    }

    List<Obligation> accepted(long plan) {
        return obligations.ofPlan(plan).stream()
                .filter(obligation -> obligation.state() == Obligation.State.ACCEPTED)
                .toList();
    }

    static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : OfficialFigures.date(day);
    }
}
