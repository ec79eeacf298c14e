package vn.nennep.planning.change;

import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.nennep.planning.Measure;
import vn.nennep.planning.landing.AcceptedObligations;
import vn.nennep.planning.landing.LandingObligation;
import vn.nennep.planning.landing.LaterLanding;
import vn.nennep.planning.obligation.Obligation;
import vn.nennep.planning.obligation.ObligationForm;
import vn.nennep.time.DueRule;
import vn.nennep.web.Form;

/// What an amendment can be: what has landed is never counted in another way, that would be another obligation.
@Component
class TermsChecks {

    private static final String ANEW = " Mời thôi giao nhiệm vụ này và bổ sung một nhiệm vụ mới.";

    private final AcceptedObligations accepted;
    private final LaterLanding landing;
    private final ChangeLines lines;
    private final Adding adding;

    TermsChecks(AcceptedObligations accepted, LaterLanding landing, ChangeLines lines, Adding adding) {
        this.accepted = accepted;
        this.landing = landing;
        this.lines = lines;
        this.adding = adding;
    }

    void amendment(Form<ObligationForm> form, PlanChange change, Obligation was, Obligation.Terms terms) {
        LandingObligation now = accepted.find(change.plan(), was.id()).orElseThrow();
        LandingObligation is = now.saying(terms, change.effectiveOn());
        if (was.terms().equals(terms)) {
            form.reject("title", "Chưa sửa gì. Mời đổi tên, hạn, chỉ tiêu hoặc đơn vị thực hiện.");
        } else if (lines.of(change.id()).stream()
                .anyMatch(line ->
                        Objects.equals(line.obligation(), was.id()) && line.action() == ChangeLine.Action.AMEND)) {
            form.reject("title", "Bản điều chỉnh đã sửa nhiệm vụ này. Mời bỏ nội dung đó rồi sửa lại.");
        } else if (countsPeople(now) != countsPeople(is)
                || (countsPeople(now) && !now.audience().equals(is.audience()))) {
            form.reject("audience", "Không đổi được cách tính theo người của việc đã giao." + ANEW);
        } else if (!recurs(now).equals(recurs(is)) || !Objects.equals(now.per(), is.per())) {
            form.reject("due", "Không đổi được kỳ của việc đã giao." + ANEW);
        } else if (landing.units(is, terms).isEmpty()) {
            form.reject("who", "Không còn đơn vị nào thực hiện. Muốn bỏ hẳn, mời dùng “Thôi giao”.");
        }
    }

    void addition(Form<ObligationForm> form, PlanChange change, Obligation.Terms terms) {
        if (adding.units(change, terms).isEmpty()) {
            form.reject("who", "Chưa rõ ai làm. Mời chọn đơn vị ở mục “Ai làm”.");
        } else if (!adding.hasTimes(change, terms)) {
            form.reject("due", "Hạn này trước ngày áp dụng của văn bản điều chỉnh. Mời chọn hạn muộn hơn.");
        }
    }

    private static boolean countsPeople(LandingObligation obligation) {
        return obligation.measure() == Measure.PEOPLE;
    }

    /// By which period it comes back, if it does.
    private static Object recurs(LandingObligation obligation) {
        DueRule due = obligation.due();
        if (due instanceof DueRule.Every every) {
            return every.every();
        }
        return due != null && due.recurring() ? "occasion" : "once";
    }
}
