package vn.nennep.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A real provincial plan of six pages, with its paragraphs put together again from printed lines.
public final class SamplePlan {

    private static final Pattern HEADING = Pattern.compile("^((?:[IVX]+\\.)|(?:\\d\\.\\d\\.)|(?:\\d\\.)) (.{3,140})$");
    private static final Pattern START = Pattern.compile("^(?:[IVX]+\\.|\\d\\.(?:\\d\\.)?|[-*+]) .*");

    private SamplePlan() {}

    /// The file as it came: printed lines, blank lines between them, the head in the middle.
    public static String printed() {
        try (InputStream file = SamplePlan.class.getResourceAsStream("/documents/258-KH-TU-hau-giang-2024.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The body's paragraphs, each whole.
    public static List<String> paragraphs() {
        String text = printed();
        String body = text.substring(text.indexOf("Thực hiện Kế hoạch số 58"), text.indexOf("Nơi nhận:"))
                .replaceAll("TỈNH ỦY HẬU GIANG[\\s\\S]*?tháng 3 năm 2024", "");
        List<String> paragraphs = new ArrayList<>();
        for (String line :
                body.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            boolean begins = paragraphs.isEmpty()
                    || START.matcher(line).matches() && !line.startsWith("- 2025")
                    || ended(paragraphs.getLast()) && Character.isUpperCase(line.charAt(0));
            if (begins) {
                paragraphs.add(line);
            } else {
                paragraphs.add(paragraphs.removeLast() + " " + line);
            }
        }
        return paragraphs.stream().map(each -> each.replaceAll("\\s+", " ")).toList();
    }

    public static List<Block> blocks() {
        return paragraphs().stream().map(SamplePlan::block).toList();
    }

    private static boolean ended(String paragraph) {
        return paragraph.matches(".*[.:…]$")
                || HEADING.matcher(paragraph).matches()
                        && !paragraph.matches(".*(của|thực hiện các nội|ngành,|vai|tổ)$");
    }

    private static Block block(String paragraph) {
        Matcher heading = HEADING.matcher(paragraph);
        if (heading.matches() && !paragraph.endsWith(".")) {
            String marker = heading.group(1);
            int level = marker.matches("[IVX]+\\.") ? 1 : marker.length() == 2 ? 2 : 3;
            return Block.heading(level, marker, heading.group(2));
        }
        if (paragraph.startsWith("- ") || paragraph.startsWith("* ")) {
            return Block.item(paragraph.substring(0, 1), paragraph.substring(2));
        }
        return Block.paragraph(paragraph);
    }
}
