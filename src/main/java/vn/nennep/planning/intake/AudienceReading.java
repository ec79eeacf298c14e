package vn.nennep.planning.intake;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/// The categories of people a passage addresses.
final class AudienceReading {

    private static final Pattern NOT = Pattern.compile(
            "\\((?:không phải là|chưa là|không là|ngoài)\\s[^()]{0,60}\\)|(?:không phải là|chưa phải là) đảng viên");
    private static final Pattern MEMBER = word("đảng viên");
    private static final Pattern OFFICIAL =
            word("cán bộ(?! (?:lãnh đạo|chủ chốt|quản lý))|công chức|viên chức|" + "cbccvc");
    private static final Pattern EMPLOYEE = word("người lao động|công nhân|nhân viên");
    private static final Pattern UNION_MEMBER = word("đoàn viên|hội viên");
    private static final Pattern KEY_LEADER = word("cán bộ lãnh đạo|cán bộ chủ chốt|lãnh đạo,? (?:quản lý )?chủ chốt|"
            + "người đứng đầu|cán bộ quản lý|lãnh đạo, quản lý|cán bộ diện ban thường vụ");
    private static final Pattern PEOPLE = Pattern.compile("(?<!(?:ủy ban|hội đồng|quân đội|công an|quần chúng|tòa án|"
            + "viện kiểm sát|tổ)\\s)(?<!\\p{L})(?:nhân dân|người dân|quần chúng nhân dân)(?!\\p{L})(?! tự quản)");

    private AudienceReading() {}

    private static Pattern word(String words) {
        return Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
    }

    static Set<Audience> of(String plain) {
        String text = NOT.matcher(plain).replaceAll(" ");
        Set<Audience> found = EnumSet.noneOf(Audience.class);
        if (MEMBER.matcher(text).find()) found.add(Audience.MEMBER);
        if (OFFICIAL.matcher(text).find()) found.add(Audience.OFFICIAL);
        if (EMPLOYEE.matcher(text).find()) found.add(Audience.EMPLOYEE);
        if (UNION_MEMBER.matcher(text).find()) found.add(Audience.UNION_MEMBER);
        if (KEY_LEADER.matcher(text).find()) found.add(Audience.KEY_LEADER);
        if (PEOPLE.matcher(text).find()) found.add(Audience.PEOPLE);
        return found;
    }
}
