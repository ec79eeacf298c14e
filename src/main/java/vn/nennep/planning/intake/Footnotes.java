package vn.nennep.planning.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Footnotes stand at the foot of a printed page, in the middle of a sentence that goes on overleaf. They are told by
/// their number, whose mark hangs on a word above, and set apart so that the sentence is whole again.
final class Footnotes {

    private static final Pattern MARK =
            Pattern.compile("(?<=[\\p{L}”\"),.])(\\d{1,2})(?=[\\s,.;:)”]|$)|\\[\\^?(\\d{1,2})\\](?!:)|([¹²³⁴⁵⁶⁷⁸⁹])");
    private static final Pattern NOTE = Pattern.compile(
            "\\s*(?:\\[\\^(\\d{1,2})\\]:?|\\[(\\d{1,2})\\]:?|\\(?(\\d{1,2})\\)?|([¹²³⁴⁵⁶⁷⁸⁹]))\\s+(?=[\\p{Lu}“\"]).+");
    private static final Pattern LINKED = Pattern.compile("\\s*\\[\\^\\d{1,2}\\]:.*");
    private static final Pattern ENDED = Pattern.compile(".*[.;!?]\\s*[”\")]?\\s*$");
    private static final Pattern RULE = Pattern.compile("\\s*[_\\-–—]{5,}\\s*");
    private static final Pattern STANDS_ALONE = Pattern.compile("\\s*(?:\\d{1,2}|\\p{Lu}|[IVX]+)\\s*[.)/:\\-–].*");
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    // A note of more printed lines than this is none.
    private static final int LONGEST = 6;

    private final Set<String> marks = new HashSet<>();
    private final List<String> kept = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private int inNote;

    private Footnotes() {}

    record Apart(List<String> lines, List<String> notes) {}

    static Apart of(List<String> lines) {
        Footnotes footnotes = new Footnotes();
        for (int i = 0; i < lines.size(); i++) footnotes.line(lines.get(i));
        return new Apart(footnotes.kept, footnotes.notes);
    }

    private void line(String line) {
        if (opens(line)) {
            inNote = 1;
            notes.add(line.strip());
        } else if (inNote > 0 && goesOn(line)) {
            inNote++;
            notes.set(notes.size() - 1, notes.getLast() + " " + line.strip());
        } else {
            inNote = 0;
            kept.add(line);
            marks(line);
        }
    }

    private void marks(String line) {
        Matcher matcher = MARK.matcher(line);
        while (matcher.find()) marks.add(number(matcher));
    }

    private boolean opens(String line) {
        if (LINKED.matcher(line).matches()) return true;
        Matcher note = NOTE.matcher(line);
        if (!note.matches() || !marks.contains(number(note))) return false;
        // Below a stroke, behind another note, or where the line above has not ended.
        String above = above();
        return inNote > 0
                || RULE.matcher(above).matches()
                || !ENDED.matcher(above).matches() && note.group(3) != null;
    }

    private String above() {
        for (String line : kept.reversed()) if (!line.isBlank()) return line;
        return "";
    }

    /// Until the note's sentence ends; what begins a part or a page is none of it.
    private boolean goesOn(String line) {
        return inNote < LONGEST
                && !line.isBlank()
                && line.indexOf('\f') < 0
                && !ENDED.matcher(notes.getLast()).matches()
                && !RULE.matcher(line).matches()
                && !STANDS_ALONE.matcher(line).matches()
                && Character.isLetter(line.strip().charAt(0))
                && notes.getLast().length() > 60;
    }

    private static String number(Matcher matcher) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
            String found = matcher.group(group);
            if (found == null) continue;
            int raised = RAISED.indexOf(found.charAt(0));
            return raised >= 0 ? Integer.toString(raised) : Integer.toString(Integer.parseInt(found));
        }
        return "";
    }
}
