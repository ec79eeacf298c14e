package vn.nennep.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The head of an issued document. A draft has no number or no date yet: the layout leaves room to write them in.
///
/// @param superior the body above, as printed; null when the issuer prints none
/// @param number the serial number within kind and term; null while not numbered
/// @param symbol what follows the number, as in KH/TU; null for papers that bear no number at all
public record Letterhead(
        @Nullable String superior,
        String issuer,
        @Nullable Integer number,
        @Nullable String symbol,
        String place,
        @Nullable LocalDate date) {}
