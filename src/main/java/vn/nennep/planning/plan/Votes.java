package vn.nennep.planning.plan;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Form;

/// How the members of the collective voted on a plan (2.7). Approved is what more than half of all of them agree to.
///
/// @param members all who have a vote, whether they came or not
record Votes(int members, int agreed, int against, int absent) {

    private static final int MOST = 10_000;

    /// "11/13 đồng chí tán thành, 01 không tán thành, 01 vắng mặt".
    String words() {
        StringBuilder words = new StringBuilder(
                OfficialFigures.count(agreed) + "/" + OfficialFigures.count(members) + " đồng chí tán thành");
        if (against > 0) {
            words.append(", ").append(OfficialFigures.count(against)).append(" không tán thành");
        }
        if (absent > 0) {
            words.append(", ").append(OfficialFigures.count(absent)).append(" vắng mặt");
        }
        return words.toString();
    }

    /// @return null when no vote was counted, or when something was wrong, which the form then says
    static @Nullable Votes of(Form<ApprovalForm> form) {
        boolean counted =
                !(form.text("members") + form.text("agreed") + form.text("against") + form.text("absent")).isBlank();
        if (!counted) {
            return null;
        }
        Votes votes = new Votes(
                number(form, "members", true),
                number(form, "agreed", true),
                number(form, "against", false),
                number(form, "absent", false));
        votes.check(form);
        return form.valid() ? votes : null;
    }

    private void check(Form<ApprovalForm> form) {
        if (!form.valid()) {
            return;
        }
        if (agreed + against + absent > members) {
            form.reject(
                    "members",
                    "Số tán thành, không tán thành và vắng mặt cộng lại lớn hơn số thành viên. Mời xem lại các số.");
        } else if (agreed * 2 <= members) {
            form.reject(
                    "agreed",
                    "Chưa quá nửa số thành viên tán thành, nên kế hoạch chưa được thông qua. Mời sửa kế hoạch rồi trình lại.");
        }
    }

    private static int number(Form<ApprovalForm> form, String field, boolean required) {
        String typed = form.text(field).strip();
        if (typed.isEmpty() && !required) {
            return 0;
        }
        OptionalLong count = OfficialFigures.parseCount(typed);
        if (count.isEmpty() || count.getAsLong() > MOST) {
            form.reject(field, "Nhập số đồng chí, từ 0 đến 10.000; để trống cả bốn ô nếu không biểu quyết.");
            return 0;
        }
        return (int) count.getAsLong();
    }
}
