package vn.nennep.planning.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// With whom it is done: "phối hợp với Văn phòng, các ban Đảng ủy Khối …", "Cơ quan phối hợp: …".
final class PartnerReading {

    private static final Pattern WITH =
            Pattern.compile("(?<!\\p{L})phối hợp(?:\\s+chặt chẽ)?(?:\\s+(?:cùng )?với|\\s+cùng)?\\s*:?\\s+");

    private PartnerReading() {}

    static List<String> of(Passage passage) {
        Matcher matcher = WITH.matcher(passage.plain());
        if (!matcher.find()) return List.of();
        Passage rest = new Passage(
                passage.written().substring(matcher.end()),
                passage.plain().substring(matcher.end()),
                passage.masked().substring(matcher.end()),
                passage.start() + matcher.end());
        ActorReading.Subject subject = ActorReading.subjectOrRest(rest);
        return subject.actors();
    }
}
