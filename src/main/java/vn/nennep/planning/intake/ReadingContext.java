package vn.nennep.planning.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nennep.planning.ObligationKind;

/// What a clause takes from around it when it does not say it itself.
///
/// @param issued the document's date
/// @param year the year of months without one
/// @param section outline markers down to here
/// @param actors who acts, by the sentence before, the list's opening sentence or the heading
/// @param partners with whom, by a label above ("Cơ quan phối hợp: …")
/// @param audience whom the list's opening sentence addresses
/// @param topic what the headings above are about
/// @param meetings whether they speak of meetings
/// @param recent the task just before, to which "Thời gian: …" belongs
/// @param undated whether tasks without a date are wanted here
record ReadingContext(
        @Nullable LocalDate issued,
        int year,
        String section,
        List<String> actors,
        List<String> partners,
        Set<Audience> audience,
        Optional<ObligationKind> topic,
        Optional<ObligationKind> meetings,
        @Nullable ObligationFound recent,
        String heading,
        boolean undated) {

    /// In a table's row: its own columns say who, and the rows above what it is about.
    ReadingContext inTable(
            String row, List<String> leads, List<String> with, Optional<ObligationKind> group, String groupTitle) {
        return new ReadingContext(
                issued,
                year,
                row,
                leads.isEmpty() ? actors : leads,
                with,
                audience,
                group.or(() -> topic),
                meetings,
                null,
                groupTitle.isEmpty() ? heading : groupTitle,
                true);
    }
}
