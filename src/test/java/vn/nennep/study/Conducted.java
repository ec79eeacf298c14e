package vn.nennep.study;

import java.time.LocalDate;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.TopicId;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.SeenPage;

/// Conferences as people call them, through the form.
final class Conducted {

    private Conducted() {}

    /// Everybody below the holder is called; answers where it stands.
    static String conference(PageClient who, UnitId holder, TopicId topic, LocalDate day) {
        SeenPage called = who.get("/conferences/new?unit=" + holder)
                .formWith("Lập hội nghị")
                .set("topic", topic.toString())
                .set("heldOn", day.toString())
                .send();
        return called.path();
    }
}
