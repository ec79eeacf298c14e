package vn.nennep.planning.intake;

import java.util.regex.Pattern;

/// Whether an expression of time opens its clause, so that it governs what follows: "Cuối năm báo cáo …", "…, hằng quý
/// báo cáo …".
final class Fronted {

    private static final Pattern OPENS =
            Pattern.compile("(?s)(?:.*[;:|]|.*,|.*(?<!\\p{L})(?:và|đồng thời|riêng))?\\s*(?:định kỳ|"
                    + "vào|trong|đến|nhân|dịp|cứ|riêng|đặc biệt|báo cáo|chế độ báo cáo|"
                    + "[-–+*])?\\s*\\(?\\s*");
    private static final Pattern THEN = Pattern.compile("(?s)[\\s,)]*(?:và\\s+)?\\p{L}.*");

    private Fronted() {}

    static boolean at(String masked, int start, int end) {
        String before = masked.substring(0, start);
        boolean opening = OPENS.matcher(before).matches();
        boolean first = before.indexOf(',') < 0 && before.indexOf(';') < 0;
        // After a comma it governs only what follows at once, with no comma between: "…, trước ngày 15/5/2024, …"
        // closes.
        String after = masked.substring(end);
        return opening
                && THEN.matcher(after).matches()
                && (first || !after.stripLeading().startsWith(","));
    }
}
