package vn.nennep.planning.reminder;

import org.jspecify.annotations.Nullable;
import vn.nennep.web.Form;

/// @param follows the unit above whose rule holds here; null when the unit has set its own, or nobody has
/// @param own whether the unit has set its own
public record RulePage(
        String unit, String action, Form<?> form, @Nullable String follows, boolean own) {}
