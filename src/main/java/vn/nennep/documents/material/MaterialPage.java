package vn.nennep.documents.material;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One material.
///
/// @param summary what it is for; empty when nothing is said
/// @param goHref where it is kept elsewhere, once the unit has opened it
/// @param host of that place
/// @param received whether the caller's own units have it; null when it is not sent to them
/// @param spread which units below have it; null for those who do not follow it
public record MaterialPage(
        String href,
        String kind,
        String issuer,
        String date,
        String summary,
        @Nullable String topic,
        @Nullable String topicHref,
        boolean file,
        @Nullable String goHref,
        @Nullable String host,
        @Nullable Boolean received,
        @Nullable Below spread,
        boolean removable) {

    public record Below(String all, String received, String opened, List<Row> rows) {}

    public record Row(String name, String received, String opened) {}
}
