package vn.nennep.roster.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.web.Choice;
import vn.nennep.web.Form;

/// Somebody is added to a list.
///
/// @param same who is there already with that name; null when nobody is
public record NewcomerPage(
        String action,
        String back,
        List<Choice> categories,
        @Nullable String same,
        Form<?> form) {}
