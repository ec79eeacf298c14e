package vn.nennep.study.conference;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.nennep.access.Access;
import vn.nennep.study.ConferenceId;
import vn.nennep.study.StudyPermission;
import vn.nennep.web.Form;
import vn.nennep.web.Redirect;
import vn.nennep.web.Refusal;

@Controller
class CancellationController {

    private final ConferenceRows conferences;
    private final ConferenceChanges changes;
    private final Access access;

    CancellationController(ConferenceRows conferences, ConferenceChanges changes, Access access) {
        this.conferences = conferences;
        this.changes = changes;
        this.access = access;
    }

    @PostMapping("/conferences/{id}/cancellation")
    Redirect cancel(@PathVariable long id, Form<CancellationForm> form) {
        Conference conference = conferences.readable(new ConferenceId(id));
        access.require(StudyPermission.HOLD_CONFERENCE, conference.unit());
        if (!form.valid()) {
            throw new Refusal(form.problems().getFirst().message());
        }
        changes.cancel(conference.id(), form.value().reason());
        return Redirect.to(conference.href()).saying("Đã hủy hội nghị. Kết quả điểm danh không còn được tính.");
    }
}
