package vn.nennep.planning.intake;

import java.util.ArrayList;
import java.util.List;
import vn.nennep.text.VietnameseText;

/// The tree of numbered parts.
final class OutlineReading {

    private static final int TITLE_LENGTH = 160;

    private OutlineReading() {}

    static List<OutlineNode> of(List<Block> blocks) {
        List<Draft> roots = new ArrayList<>();
        List<Draft> path = new ArrayList<>();
        for (Block block : blocks) {
            Marker marker = block.marker();
            if (marker == null || !marker.level().outline()) continue;
            Draft draft = new Draft(marker, title(block), block.start(), new ArrayList<>());
            while (!path.isEmpty() && path.getLast().marker.level().compareTo(marker.level()) >= 0) path.removeLast();
            (path.isEmpty() ? roots : path.getLast().children).add(draft);
            path.add(draft);
        }
        return roots.stream().map(Draft::node).toList();
    }

    /// A heading whole; of a paragraph what stands before its colon, or its beginning.
    static String title(Block block) {
        String content = VietnameseText.foldWhitespace(block.content());
        if (block.heading()) return content.replaceAll("\\s*[:.]$", "");
        int colon = content.indexOf(": ");
        if (colon > 0 && colon <= TITLE_LENGTH) return content.substring(0, colon);
        int end = Sentences.firstEnd(content);
        String first = content.substring(0, end);
        return Phrases.shortened(first.replaceAll("[.;:]$", ""), TITLE_LENGTH);
    }

    private record Draft(Marker marker, String title, int start, List<Draft> children) {
        OutlineNode node() {
            return new OutlineNode(
                    marker.sign(),
                    title,
                    start,
                    children.stream().map(Draft::node).toList());
        }
    }
}
