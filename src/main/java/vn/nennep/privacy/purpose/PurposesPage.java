package vn.nennep.privacy.purpose;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// All purposes as stated today.
public record PurposesPage(List<Row> rows) {

    /// @param since "từ 01/01/2024"
    /// @param href where it is stated anew; null for who may not
    public record Row(Stated stated, String since, @Nullable String href) {}
}
