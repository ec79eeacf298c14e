package vn.nennep.notification.choice;

import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.nennep.access.Access;
import vn.nennep.access.AccountId;
import vn.nennep.access.Audit;
import vn.nennep.notification.Channel;
import vn.nennep.notification.delivery.Outgoing;
import vn.nennep.web.Form;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;

/// What one wants to be told by which channel, how often, and when not.
@Controller
@RequestMapping("/account/notifications")
class ChoiceController {

    private final ChoicePages pages;
    private final Choices choices;
    private final Outgoing outgoing;
    private final Access access;
    private final Audit audit;

    ChoiceController(ChoicePages pages, Choices choices, Outgoing outgoing, Access access, Audit audit) {
        this.pages = pages;
        this.choices = choices;
        this.outgoing = outgoing;
        this.access = access;
        this.audit = audit;
    }

    @GetMapping
    Page show() {
        return pages.blank();
    }

    @PostMapping
    @Transactional
    public Object choose(Form<ChoiceForm> form) {
        if (!form.valid()) {
            return pages.wrongChoices(form);
        }
        ChoiceForm chosen = form.value();
        Rhythm rhythm = chosen.rhythm();
        LocalTime from = chosen.quietFrom();
        LocalTime until = chosen.quietUntil();
        if (rhythm == null || from == null || until == null) {
            return pages.wrongChoices(form); // asked for already
        }
        AccountId me = access.caller().account();
        choices.choose(me, new Preference(rhythm, new QuietHours(from, until)), unwanted(me, chosen));
        outgoing.chosenAnew(me);
        audit.record("notification.choice.made", "account/" + me, null, Map.of("rhythm", rhythm.name()));
        return Redirect.to("/account/notifications").saying("Đã lưu cách nhận thông báo.");
    }

    /// What was shown and left without a tick; of channels that are closed now, what was chosen before stays.
    private Set<Choices.Unwanted> unwanted(AccountId me, ChoiceForm chosen) {
        Set<Choices.Unwanted> unwanted = new HashSet<>(choices.unwanted(List.of(me)));
        for (Channel channel : pages.open()) {
            unwanted.removeIf(each -> each.channel() == channel);
        }
        for (String value : chosen.shown()) {
            String[] parts = value.split(" ", 2);
            for (Channel channel : pages.open()) {
                if (parts.length == 2
                        && parts[1].equals(channel.name())
                        && pages.kind(parts[0]) != null
                        && !chosen.wanted().contains(value)) {
                    unwanted.add(new Choices.Unwanted(me, parts[0], channel));
                }
            }
        }
        return unwanted;
    }
}
