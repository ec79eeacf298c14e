package vn.nennep.planning.intake;

import org.jspecify.annotations.Nullable;

/// A paragraph, heading or list item of the unwrapped text.
///
/// @param marker null for a plain paragraph
/// @param heading it names what follows and is no sentence
/// @param row of a table
/// @param start offset of its marker, or of its text, in the unwrapped text
record Block(@Nullable Marker marker, String text, boolean heading, boolean row, int start) {

    /// Without the marker.
    String content() {
        return marker == null ? text : text.substring(marker.end());
    }

    int contentStart() {
        return marker == null ? start : start + marker.end();
    }

    boolean outline() {
        return marker != null && marker.level().outline();
    }

    Block at(int offset) {
        return new Block(marker, text, heading, row, offset);
    }
}
