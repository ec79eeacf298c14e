package vn.nennep.notification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.access.AccountId;
import vn.nennep.organization.UnitId;

/// Says only what is due and where it stands; no names of persons, nothing of their data.
///
/// @param kind code of a [NoticeKind]
/// @param key what is told once to the account: "reminder/2024-04-16"
/// @param title "02 việc trễ hạn, 01 việc sắp đến hạn"
public record NewNotice(AccountId account, String kind, String key, String title, List<Line> lines) {

    /// @param unit for which the account is told it; dropped when the account answers for it no more. Null: for itself
    /// @param href an address of the program
    public record Line(@Nullable UnitId unit, String text, String href) {}

    public NewNotice {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a notice leads somewhere: " + key);
        }
    }
}
