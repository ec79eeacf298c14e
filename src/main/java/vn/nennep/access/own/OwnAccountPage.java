package vn.nennep.access.own;

import java.util.List;
import vn.nennep.access.granting.OwnRoles;

/// @param required whether a role asks for a second factor
/// @param roles held today or later, one's own first
/// @param lent what the owner has lent to others
public record OwnAccountPage(
        boolean authenticator,
        int codesLeft,
        boolean required,
        List<Key> keys,
        List<Session> sessions,
        List<OwnRoles.Line> roles,
        List<OwnRoles.Line> lent) {

    public record Key(long id, String label, String since) {}

    /// @param key names the session on the page; empty for this one
    public record Session(String key, String browser, String seen) {}

    public String factorText() {
        if (authenticator) {
            return "Đang bật: mỗi lần đăng nhập cần thêm mã. " + codesText();
        }
        if (!keys.isEmpty()) {
            return "Chưa bật. Khóa truy cập đã được tính là bước thứ hai.";
        }
        return required
                ? "Chưa bật. Vai trò của đồng chí cần có xác thực hai bước."
                : "Chưa bật. Khi bật, người biết mật khẩu mà không có điện thoại của đồng chí thì không vào được.";
    }

    public String codesText() {
        return "Còn " + two(codesLeft) + " mã dự phòng chưa dùng.";
    }

    public boolean elsewhere() {
        return sessions.size() > 1;
    }

    static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
