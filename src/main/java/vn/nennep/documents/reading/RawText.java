package vn.nennep.documents.reading;

import java.util.List;

/// What a reader took out of a file, before it is tidied and judged.
///
/// @param aside what is not part of the text but may bear a stamp: headers, footers, comments, hidden text, properties
record RawText(
        List<String> lines,
        List<String> aside,
        List<String> footnotes,
        List<String> remarks,
        String mediaType,
        boolean wholeParagraphs) {

    static RawText printed(List<String> lines, String mediaType) {
        return new RawText(lines, List.of(), List.of(), List.of(), mediaType, false);
    }
}
