package vn.nennep.study.conference;

import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nennep.access.Access;
import vn.nennep.organization.UnitId;
import vn.nennep.study.ConferenceId;
import vn.nennep.study.StudyPermission;
import vn.nennep.web.Form;
import vn.nennep.web.Page;
import vn.nennep.web.Paging;
import vn.nennep.web.Redirect;
import vn.nennep.web.Refusal;

@Controller
class ConferenceController {

    private final ConferenceRows conferences;
    private final ConferencePages pages;
    private final ConferenceChanges changes;
    private final SiteChoices choices;
    private final Forms forms;
    private final Access access;

    ConferenceController(
            ConferenceRows conferences,
            ConferencePages pages,
            ConferenceChanges changes,
            SiteChoices choices,
            Forms forms,
            Access access) {
        this.conferences = conferences;
        this.pages = pages;
        this.changes = changes;
        this.choices = choices;
        this.forms = forms;
        this.access = access;
    }

    @GetMapping("/conferences/{id}")
    Page show(@PathVariable long id, @RequestParam(defaultValue = "false") boolean open, Paging paging) {
        return pages.of(conferences.readable(new ConferenceId(id)), open, paging);
    }

    @GetMapping("/conferences/{id}/edit")
    Page edit(@PathVariable long id) {
        Conference conference = mine(id);
        Set<UnitId> chosen = choices.chosen(conference.unit(), conference.heldOn(), conference.id());
        return forms.editPage(conference, Form.of(ConferenceForm.of(conference, chosen)));
    }

    @PostMapping("/conferences/{id}")
    Object change(@PathVariable long id, Form<ConferenceForm> form) {
        Conference conference = mine(id);
        if (!forms.checked(form).valid()) {
            return forms.editPage(conference, form);
        }
        try {
            changes.change(
                    conference.id(),
                    form.value().calledBy(conference.unit(), conference.assignment(), conference.makeUpFor()),
                    forms.offered(conference.unit(), conference.heldOn()));
            return Redirect.to(conference.href()).saying("Đã lưu thay đổi.");
        } catch (Refusal refusal) {
            return forms.editPage(conference, Forms.refused(form, refusal));
        }
    }

    private Conference mine(long id) {
        Conference conference = conferences.readable(new ConferenceId(id));
        access.require(StudyPermission.HOLD_CONFERENCE, conference.unit());
        return conference;
    }
}
