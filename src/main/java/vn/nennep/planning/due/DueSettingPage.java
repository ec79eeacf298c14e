package vn.nennep.planning.due;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.web.Choice;
import vn.nennep.web.Form;

/// @param from whose setting holds now, when it is not the unit's own
/// @param holidays the days off of this year and the next that do not fall on a weekend
public record DueSettingPage(
        String action,
        Form<DueSettingForm> form,
        List<Choice> movings,
        @Nullable String from,
        List<Holiday> holidays) {

    public record Holiday(String day, String name) {}
}
