package vn.nennep.study.conference;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nennep.access.Access;
import vn.nennep.study.ConferenceId;
import vn.nennep.study.StudyPermission;
import vn.nennep.text.VietnameseText;
import vn.nennep.web.Redirect;
import vn.nennep.web.Refusal;

@Controller
class CancellationController {

    private static final int LONGEST = 1000;

    private final ConferenceRows conferences;
    private final ConferenceChanges changes;
    private final Access access;

    CancellationController(ConferenceRows conferences, ConferenceChanges changes, Access access) {
        this.conferences = conferences;
        this.changes = changes;
        this.access = access;
    }

    @PostMapping("/conferences/{id:[0-9]{1,18}}/cancellation")
    Redirect cancel(@PathVariable long id, @RequestParam(defaultValue = "") String reason) {
        Conference conference = conferences.readable(new ConferenceId(id));
        access.require(StudyPermission.HOLD_CONFERENCE, conference.unit());
        String why = VietnameseText.foldWhitespace(VietnameseText.nfc(reason)).strip();
        if (why.isEmpty() || why.length() > LONGEST) {
            throw new Refusal("Mời ghi lý do hủy (tối đa 1.000 ký tự): các điểm cầu sẽ thấy lý do này.");
        }
        changes.cancel(conference.id(), why);
        return Redirect.to(conference.href()).saying("Đã hủy hội nghị. Kết quả điểm danh không còn được tính.");
    }
}
