package vn.nennep.study.attendance;

import org.jspecify.annotations.Nullable;
import vn.nennep.web.Form;

/// A site where only numbers are told.
///
/// @param waiting why nothing can be told now, or null
public record CountsPage(
        String action,
        String conferenceTitle,
        String conferenceHref,
        String peopleWord,
        boolean mayCount,
        @Nullable String waiting,
        Form<?> form) {}
