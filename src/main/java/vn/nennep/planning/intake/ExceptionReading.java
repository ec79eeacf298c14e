package vn.nennep.planning.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nennep.text.VietnameseText;

/// Who is left out, or follows rules of their own, as written.
final class ExceptionReading {

    private static final Pattern ARMED_FORCES =
            Pattern.compile("(?:đối với|riêng)\\s+(?:lực lượng vũ trang|quân sự|công an|"
                    + "quân đội|lực lượng)[^;.]{0,60}?thực hiện theo[^;.]{3,200}");

    private ExceptionReading() {}

    static List<String> of(String written, String plain) {
        List<String> found = new ArrayList<>();
        for (Pattern pattern : List.of(Masking.EXCEPTION, ARMED_FORCES)) {
            Matcher matcher = pattern.matcher(plain);
            while (matcher.find()) {
                String text = written.substring(matcher.start(), matcher.end());
                found.add(VietnameseText.foldWhitespace(text.replaceAll("^\\(|\\)$", "")));
            }
        }
        return List.copyOf(found);
    }
}
