package vn.nennep.documents;

import java.util.List;

/// What a file says. Unicode NFC, lines ended by `\n`, cells of a table row parted by tabs; no headers, footers or page
/// numbers.
///
/// @param mediaType what the file really is, whatever its name says
/// @param wholeParagraphs true when a line is a paragraph (Word), false when lines are as printed (PDF, plain text)
/// @param footnotes the notes of a Word file, apart from the text so that they do not break its sentences
/// @param remarks what the officer should know (Vietnamese), for instance pages that hold only a picture
public record ExtractedText(
        String text, String mediaType, boolean wholeParagraphs, List<String> footnotes, List<String> remarks) {

    public ExtractedText {
        footnotes = List.copyOf(footnotes);
        remarks = List.copyOf(remarks);
    }
}
