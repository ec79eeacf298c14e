package vn.nennep.planning.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A unit's own plan as its document will look.
///
/// @param href where it is drawn anew; null when nothing changes any more
/// @param onBehalfOf with its abbreviation: "T/M BAN THƯỜNG VỤ"; null for a head who signs in their own right
public record WrittenSheet(
        @Nullable String href,
        @Nullable String superior,
        String issuer,
        boolean party,
        String number,
        String placeAndDate,
        String title,
        List<Sheet.Paragraph> paragraphs,
        @Nullable String onBehalfOf,
        String capacity,
        String signatory,
        List<String> recipients) {}
