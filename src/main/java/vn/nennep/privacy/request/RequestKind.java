package vn.nennep.privacy.request;

/// What may be asked.
public enum RequestKind {
    SEE("xem, lấy bản sao dữ liệu", "Nhận bản sao và lời giải thích; tải ngay ở trang này cũng được."),
    CORRECT("chỉnh sửa họ tên, năm sinh", "Ghi họ tên hoặc năm sinh đúng ở bên dưới."),
    RESTRICT("hạn chế xử lý", "Danh sách chỉ còn hiện một con số thay cho họ tên; vẫn được tính trong số liệu."),
    ERASE("xóa dữ liệu", "Xóa hẳn họ tên, năm sinh và tài khoản; không lấy lại được. Chỉ khi đã thôi sinh hoạt.");

    private final String label;
    private final String hint;

    RequestKind(String label, String hint) {
        this.label = label;
        this.hint = hint;
    }

    public String label() {
        return label;
    }

    public String hint() {
        return hint;
    }
}
