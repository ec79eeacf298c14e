package vn.nennep.planning.intake;

import java.util.List;

/// Lines of the head that stand together, wherever in the file: issuing body, star, number, nation, place and date.
final class HeadCluster {

    private HeadCluster() {}

    static void take(List<SourceLine> lines, boolean[] taken, List<String> head) {
        boolean numbered = head.stream().anyMatch(line -> HeadWords.number(line).isPresent());
        for (int i = 0; i < lines.size() && !numbered; i++) {
            if (taken[i] || !anchor(lines.get(i).text())) continue;
            int from = edge(lines, taken, i, -1);
            int to = edge(lines, taken, i, 1);
            for (int at = from; at <= to; at++) {
                taken[at] = true;
                if (!lines.get(at).blank() && !lines.get(at).rule())
                    head.add(lines.get(at).text());
            }
            numbered = head.stream().anyMatch(line -> HeadWords.number(line).isPresent());
            i = to;
        }
    }

    /// Only these begin a head; places, dates and capitals alone also stand elsewhere.
    private static boolean anchor(String text) {
        return HeadWords.NATION.matcher(text).matches()
                || (text.startsWith("Số") || text.startsWith("SỐ"))
                        && HeadWords.number(text).isPresent();
    }

    private static int edge(List<SourceLine> lines, boolean[] taken, int from, int step) {
        int last = from;
        for (int i = from + step; i >= 0 && i < lines.size() && !taken[i]; i += step) {
            SourceLine line = lines.get(i);
            if (line.blank()) continue;
            if (!belongs(line)) break;
            last = i;
        }
        return last;
    }

    /// The issuing body's name, on one line or several.
    private static boolean capitals(String text) {
        return text.length() <= 70
                && HeadWords.capitals(text)
                && Marker.of(text).isEmpty()
                && HeadWords.kind(text).isEmpty()
                && !HeadWords.signs(text);
    }

    private static boolean belongs(SourceLine line) {
        String text = line.text();
        return line.rule()
                || text.equals("*")
                || anchor(text)
                || HeadWords.MOTTO.matcher(text).matches()
                || HeadWords.PLACE_AND_DATE.matcher(text).matches()
                || HeadWords.BLANK_NUMBER.matcher(text).matches()
                || capitals(text);
    }
}
