package vn.nennep.study.conference;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nennep.access.Access;
import vn.nennep.organization.UnitId;
import vn.nennep.study.ConferenceId;
import vn.nennep.study.StudyPermission;
import vn.nennep.web.Choice;
import vn.nennep.web.Page;
import vn.nennep.web.Problem;
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

    @GetMapping("/conferences/{id:[0-9]{1,18}}")
    Page show(
            @PathVariable long id,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam(defaultValue = "1") int page) {
        return pages.of(conferences.readable(new ConferenceId(id)), open, page);
    }

    @GetMapping("/conferences/{id:[0-9]{1,18}}/edit")
    Page edit(@PathVariable long id) {
        Conference conference = mine(id);
        Set<UnitId> chosen = choices.chosen(conference.unit(), conference.heldOn(), conference.id());
        return forms.editPage(conference, ConferenceForm.of(conference, chosen), List.of());
    }

    @PostMapping("/conferences/{id:[0-9]{1,18}}")
    Object change(@PathVariable long id, @RequestParam MultiValueMap<String, String> sent) {
        Conference conference = mine(id);
        ConferenceForm form = ConferenceForm.sent(sent).withAssignmentOf(conference);
        List<Problem> problems = form.problems(forms.topics());
        if (!problems.isEmpty()) {
            return forms.editPage(conference, form, problems);
        }
        try {
            changes.change(
                    conference.id(),
                    form.toConference(conference.unit(), forms.topics(), conference.makeUpFor()),
                    offered(conference));
            return Redirect.to(conference.href()).saying("Đã lưu thay đổi.");
        } catch (Refusal refusal) {
            return forms.editPage(conference, form, List.of(Forms.problem(refusal)));
        }
    }

    private Set<UnitId> offered(Conference conference) {
        return choices.of(conference.unit(), conference.heldOn(), null).stream()
                .map(Choice::value)
                .map(Long::valueOf)
                .map(UnitId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Conference mine(long id) {
        Conference conference = conferences.readable(new ConferenceId(id));
        access.require(StudyPermission.HOLD_CONFERENCE, conference.unit());
        return conference;
    }
}
