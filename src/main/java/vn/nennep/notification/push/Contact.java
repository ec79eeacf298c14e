package vn.nennep.notification.push;

import java.util.regex.Pattern;
import vn.nennep.database.StartProblem;

/// Whom a push service writes to when the program disturbs it.
final class Contact {

    private static final Pattern FORM = Pattern.compile("mailto:[^\\s@\"\\\\]+@[^\\s@\"\\\\]+|https://[^\\s\"\\\\]+");

    private Contact() {}

    static String of(String setting) {
        String contact = setting.strip();
        if (!FORM.matcher(contact).matches()) {
            throw new StartProblem(
                    "Đã đặt NENNEP_PUSH_HOSTS nhưng NENNEP_PUSH_CONTACT chưa có hoặc chưa đúng."
                            + " / NENNEP_PUSH_HOSTS is set without a right NENNEP_PUSH_CONTACT.",
                    "Ghi nơi liên hệ với người giữ máy chủ, như mailto:quantri@tinhuy.vn."
                            + " / Name whom push services may write to.");
        }
        return contact;
    }
}
