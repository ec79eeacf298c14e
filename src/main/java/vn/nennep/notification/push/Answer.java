package vn.nennep.notification.push;

/// What a push service said to a message.
///
/// @param why in Vietnamese; empty when it was taken
public record Answer(Outcome outcome, String why) {

    public enum Outcome {
        TAKEN,
        /// The browser wants nothing more: it was uninstalled, or its owner said so there.
        GONE,
        /// Trying again is of no use.
        REFUSED,
        LATER
    }

    static Answer of(int status) {
        return switch (status) {
            case 200, 201, 202, 204 -> new Answer(Outcome.TAKEN, "");
            case 404, 410 -> new Answer(Outcome.GONE, "Trình duyệt đã thôi nhận");
            case 401, 403 -> new Answer(Outcome.LATER, "Dịch vụ thông báo không nhận khóa của chương trình");
            case 408, 425, 429 -> new Answer(Outcome.LATER, "Dịch vụ thông báo của trình duyệt đang bận");
            default ->
                status >= 500
                        ? new Answer(Outcome.LATER, "Dịch vụ thông báo của trình duyệt đang bận")
                        : new Answer(
                                Outcome.REFUSED, "Dịch vụ thông báo của trình duyệt không nhận (mã " + status + ")");
        };
    }
}
