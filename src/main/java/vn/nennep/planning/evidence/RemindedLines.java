package vn.nennep.planning.evidence;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.nennep.planning.Assignment;
import vn.nennep.planning.Reminders;
import vn.nennep.text.OfficialFigures;

/// What has been sent about an assignment, in words.
@Component
class RemindedLines {

    private final Reminders reminders;

    RemindedLines(Reminders reminders) {
        this.reminders = reminders;
    }

    List<EvidencePage.Reminded> of(Assignment assignment) {
        return reminders.about(assignment.id()).stream()
                .map(sent -> new EvidencePage.Reminded(OfficialFigures.date(sent.on()), sent.why(), told(sent)))
                .toList();
    }

    private static String told(Reminders.Sent sent) {
        return sent.told() == 0 ? sent.to() : sent.to() + ", " + OfficialFigures.count(sent.told()) + " người được báo";
    }
}
