package vn.nennep.study.conference;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.nennep.study.ConferenceId;
import vn.nennep.web.Form;
import vn.nennep.web.NotFound;
import vn.nennep.web.Redirect;
import vn.nennep.web.Refusal;

@Controller
class MakeUpSessionController {

    private final ConferenceRows conferences;
    private final MakeUpSessions makeUps;
    private final Clock clock;

    MakeUpSessionController(ConferenceRows conferences, MakeUpSessions makeUps, Clock clock) {
        this.conferences = conferences;
        this.makeUps = makeUps;
        this.clock = clock;
    }

    @PostMapping("/conferences/{id}/make-up-sessions")
    Redirect call(@PathVariable long id, Form<MakeUpSessionForm> form) {
        Conference missed = conferences.readable(new ConferenceId(id));
        if (makeUps.holder(missed).isEmpty()) {
            throw new NotFound();
        }
        if (!form.valid()) {
            throw new Refusal(form.problems().getFirst().message());
        }
        LocalDate day = form.value().heldOn();
        if (missed.cancelled() || !missed.dayHasCome(LocalDate.now(clock))) {
            throw new Refusal("Chỉ mở buổi học bù cho hội nghị đã tổ chức. Mời mở từ trang của hội nghị ấy.");
        }
        if (day == null
                || day.isBefore(missed.heldOn())
                || day.isAfter(missed.heldOn().plusYears(1))) {
            throw new Refusal("Mời chọn ngày học bù, trong vòng một năm sau hội nghị.");
        }
        return Redirect.to("/conferences/" + makeUps.call(missed, day))
                .saying("Đã mở buổi học bù. Danh sách chỉ gồm những người còn phải học.");
    }
}
