package vn.nennep.web.error;

/// What each kind of error says: a title, and a sentence on what to do.
enum ErrorText {
    UNREADABLE(
            400,
            "Không đọc được yêu cầu này",
            "Địa chỉ hoặc nội dung gửi lên bị thiếu hay sai dạng. Mời quay lại trang trước, tải lại trang rồi làm lại."),
    EXPIRED(
            403,
            "Phiên làm việc đã hết hạn, hãy tải lại trang",
            "Nội dung vừa gửi chưa được lưu. Mời quay lại trang trước, tải lại trang (đăng nhập lại nếu được hỏi) rồi gửi"
                    + " lại."),
    NOT_FOUND(
            404,
            "Không có trang này",
            "Trang không tồn tại, đã được chuyển đi, hoặc nằm ngoài phạm vi được giao cho tài khoản đang dùng. Mời kiểm"
                    + " tra lại địa chỉ, hoặc bắt đầu từ bàn làm việc."),
    WRONG_METHOD(
            405,
            "Trang này không nhận thao tác vừa gửi",
            "Có thể trang đã được mở lại từ lịch sử của trình duyệt. Mời quay lại trang trước rồi làm lại từ đó."),
    TOO_LARGE(
            413,
            "Tệp quá lớn: mỗi lần gửi tối đa 20 MB",
            "Chưa có gì được lưu. Mời chia nhỏ tệp, bớt hình ảnh, hoặc lưu lại dưới dạng .docx hay .pdf có lớp chữ rồi gửi"
                    + " lại."),
    UNSUPPORTED(415, "Không nhận dạng nội dung này", "Mời quay lại trang trước và gửi bằng biểu mẫu ở đó."),
    REFUSED(422, "Chưa làm được việc này", ""),
    TOO_OFTEN(429, "Gửi quá nhiều lần", "Mời đợi ít phút rồi làm lại."),
    BROKEN(
            500,
            "Chương trình gặp lỗi, việc vừa làm chưa được lưu",
            "Mời thử lại sau ít phút. Nếu vẫn gặp, báo mã dưới đây cho người quản trị hệ thống."),
    UNAVAILABLE(
            503,
            "Chương trình đang bận hoặc đang khởi động lại",
            "Mời thử lại sau ít phút. Nếu vẫn gặp, báo mã dưới đây cho người quản trị hệ thống.");

    private final int status;
    private final String title;
    private final String text;

    ErrorText(int status, String title, String text) {
        this.status = status;
        this.title = title;
        this.text = text;
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    /// The text for a status that came from below us; unknown ones count as the nearest known.
    static ErrorText of(int status) {
        for (ErrorText known : values()) {
            if (known.status == status) {
                return known;
            }
        }
        return status >= 500 ? BROKEN : UNREADABLE;
    }
}
