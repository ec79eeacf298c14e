package vn.nennep.roster.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.web.Problem;

/// @param peopleHref where the list of the people near is given out; null for who knows nobody by name
public record HandInPage(
        List<Problem> problems, String units, @Nullable String peopleHref) {}
