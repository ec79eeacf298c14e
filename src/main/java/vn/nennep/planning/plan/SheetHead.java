package vn.nennep.planning.plan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a text's head ends: behind the line of dashes under the title. The head is drawn from what was read of it.
final class SheetHead {

    private static final Pattern RULE = Pattern.compile("(?m)^[ \\t]*[-–—_\\\\*]{3,}[ \\t]*$");
    private static final int LONGEST_HEAD = 3_000;

    private SheetHead() {}

    /// 0 when the text shows no such line near its beginning; then it is shown whole.
    static int end(String text) {
        Matcher rule = RULE.matcher(text).region(0, Math.min(text.length(), LONGEST_HEAD));
        return rule.find() ? Math.min(text.length(), rule.end() + 1) : 0;
    }
}
