package vn.nennep.documents.layout;

import java.util.List;
import java.util.Map;
import vn.nennep.documents.Authority;

/// A rule of layout as data: `layout/<name>.json`. Lengths are millimetres, sizes and pitches points, so that the
/// file reads like the rule it comes from. A new rule is a new file, not new code.
record LayoutProfile(
        String name,
        String source,
        String font,
        Page page,
        Head head,
        Face kind,
        Face title,
        String titleMark,
        Face addressees,
        Body body,
        End end) {

    record Page(int top, int bottom, int left, int right, int numberFromEdge, Face number) {
        static final int WIDTH = 210;
        static final int HEIGHT = 297;

        int textWidth() {
            return WIDTH - left - right;
        }
    }

    /// @param titleColumn width of the right column: the national title wraps below 5,640 twips
    /// @param outdent how far the head reaches out of the text's left edge, so that issuers' names fit
    /// @param issuerMark what stands below the issuing body (`*`), empty for none
    /// @param issuerRule whether a rule of a third to half its length is drawn below the issuing body
    /// @param number how number and symbol are put together, with two `%s`
    /// @param titleRule length of the solid line below the title: as long as the title's last line
    /// @param subject what a letter's subject begins with
    record Head(
            int titleColumn,
            int outdent,
            Face superior,
            Face issuer,
            String issuerMark,
            boolean issuerRule,
            String number,
            Face numberFace,
            List<Title> titles,
            int titleRule,
            Face place,
            String subject,
            Face subjectFace) {}

    record Title(String text, Face face) {}

    /// @param linePitch exact distance of lines
    /// @param closing what takes the place of the last full stop, empty for none
    record Body(
            Face face,
            int firstLine,
            int linePitch,
            int before,
            int after,
            List<Face> headings,
            Face basis,
            Face table,
            String closing) {}

    /// @param ownCapacity the capacity of somebody who signs without a mandate above
    /// @param signatureRoom room for the signature and seal
    /// @param recipientsMark what ends each recipient but the last
    record End(
            Map<Authority, String> authorities,
            Face authority,
            Face capacity,
            Face ownCapacity,
            Face signatory,
            int signatureRoom,
            Face recipientsLabel,
            Face recipients,
            String recipientsMark) {}

    static int twips(int millimetres) {
        return Math.round(millimetres * 1440 / 25.4f);
    }
}
