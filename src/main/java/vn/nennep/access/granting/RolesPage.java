package vn.nennep.access.granting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.web.Pager;

/// Who holds which role at a unit.
///
/// @param members how many hold the role of a member and are not named here
/// @param giveHref null when the caller gives no role here
/// @param openHref null when the caller opens no account here
public record RolesPage(
        List<Row> rows,
        List<Row> past,
        @Nullable String members,
        @Nullable String giveHref,
        @Nullable String openHref,
        Pager pager) {

    /// @param reach "kể cả đơn vị trực thuộc"
    /// @param later whether it begins on a day to come
    /// @param given who gave it, and why
    /// @param endHref null when the caller may not end it
    public record Row(
            String holder,
            String role,
            String reach,
            String days,
            boolean later,
            String given,
            @Nullable String endHref) {}
}
