package vn.nennep.documents.reading;

import java.util.ArrayList;
import java.util.List;

/// Puts a printed page behind those before it. A row of a table that goes on overleaf is made whole again: it has no
/// number of its own there, and goes on in the middle of a sentence; a heading that is repeated overleaf is left out.
final class Overleaf {

    private Overleaf() {}

    static void add(List<String> lines, List<String> page) {
        int from = 0;
        while (from < page.size() && page.get(from).isBlank()) from++;
        boolean inTable = !lines.isEmpty() && row(lines.getLast());
        if (inTable && from < page.size() && row(page.get(from)) && lines.contains(page.get(from))) from++;
        if (inTable && from < page.size() && row(page.get(from)) && goesOn(lines.getLast(), page.get(from))) {
            lines.set(lines.size() - 1, joined(lines.getLast(), page.get(from)));
            from++;
        }
        lines.addAll(page.subList(from, page.size()));
    }

    private static boolean row(String line) {
        return line.indexOf('\t') >= 0;
    }

    private static boolean goesOn(String above, String below) {
        List<String> second = cells(below);
        if (second.size() > cells(above).size()) return false;
        String lead = second.getFirst();
        boolean own = !lead.isBlank() && !Character.isLowerCase(lead.codePointAt(0));
        return !own && second.stream().anyMatch(Overleaf::midSentence);
    }

    private static boolean midSentence(String cell) {
        return !cell.isBlank() && Character.isLowerCase(cell.codePointAt(0));
    }

    private static String joined(String above, String below) {
        List<String> first = cells(above);
        List<String> second = cells(below);
        List<String> whole = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            // Empty cells at a row's end leave no tab.
            whole.add((first.get(i) + " " + (i < second.size() ? second.get(i) : "")).strip());
        }
        return String.join("\t", whole);
    }

    private static List<String> cells(String row) {
        return List.of(row.split("\t", -1)).stream().map(String::strip).toList();
    }
}
