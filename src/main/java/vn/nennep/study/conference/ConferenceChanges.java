package vn.nennep.study.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.Audit;
import vn.nennep.organization.UnitId;
import vn.nennep.study.ConferenceId;
import vn.nennep.study.NewConference;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Refusal;

/// What may still happen to a conference once it is called. What planning was told follows in the same transaction.
@Component
class ConferenceChanges {

    private final ConferenceRows conferences;
    private final Call call;
    private final Sites sites;
    private final Facts facts;
    private final SiteChoices choices;
    private final Audit audit;
    private final Clock clock;

    ConferenceChanges(
            ConferenceRows conferences,
            Call call,
            Sites sites,
            Facts facts,
            SiteChoices choices,
            Audit audit,
            Clock clock) {
        this.conferences = conferences;
        this.call = call;
        this.sites = sites;
        this.facts = facts;
        this.choices = choices;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param offered the sites the form showed: of these, what is not chosen any more is taken away
    @Transactional
    void change(ConferenceId id, NewConference wanted, Set<UnitId> offered) {
        Conference before = stands(id);
        boolean ticked = call.anyTicked(before);
        refuseWhileTicked(before, wanted, ticked);
        Set<UnitId> had = choices.chosen(before.unit(), before.heldOn(), id);
        int year = before.isMakeUp() ? before.studyYear() : wanted.heldOn().getYear();
        Conference after = conferences.change(id, wanted, year);
        Set<UnitId> gone = new HashSet<>(offered);
        gone.removeAll(wanted.called());
        int kept = call.remove(after, gone);
        if (kept > 0) {
            throw new Refusal(OfficialFigures.count(kept) + " điểm cầu đã điểm danh nên không bỏ được."
                    + " Mời đánh dấu lại các điểm cầu ấy.");
        }
        Set<UnitId> fresh = new HashSet<>(wanted.called());
        fresh.removeAll(had);
        call.add(after, fresh);
        call.recount(after);
        if (sites.units(id).isEmpty()) {
            throw new Refusal("Hội nghị cần ít nhất một điểm cầu có người thuộc đối tượng. Mời chọn lại điểm cầu.");
        }
        if (ticked && !before.heldOn().equals(after.heldOn())) {
            facts.tellAll(after);
        }
        audit.record("study.conference.changed", "conference/" + id, after.unit(), Map.of());
    }

    private void refuseWhileTicked(Conference before, NewConference wanted, boolean ticked) {
        if (!ticked) {
            return;
        }
        if (!before.topic().equals(wanted.topic())) {
            throw new Refusal("Đã có điểm danh nên không đổi chuyên đề được nữa."
                    + " Mời hủy hội nghị này rồi lập hội nghị mới cho chuyên đề kia.");
        }
        if (wanted.heldOn().isAfter(LocalDate.now(clock))) {
            throw new Refusal("Đã có điểm danh nên ngày tổ chức không thể ở tương lai. Mời chọn ngày đã tổ chức.");
        }
    }

    /// The lists stay readable; what they showed counts no more.
    @Transactional
    void cancel(ConferenceId id, String reason) {
        Conference before = stands(id);
        conferences.cancel(id, reason, clock.instant());
        facts.tellAll(conferences.find(id).orElseThrow());
        audit.record("study.conference.cancelled", "conference/" + id, before.unit(), Map.of("reason", reason));
    }

    private Conference stands(ConferenceId id) {
        Conference conference = conferences.toChange(id);
        if (conference.cancelled()) {
            throw new Refusal("Hội nghị này đã hủy. Mời lập hội nghị mới nếu vẫn tổ chức.");
        }
        return conference;
    }
}
