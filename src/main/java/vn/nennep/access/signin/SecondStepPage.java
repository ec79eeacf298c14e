package vn.nennep.access.signin;

import java.util.List;
import vn.nennep.web.Problem;

/// @param authenticator whether figures of an app can be asked for, besides recovery codes
/// @param passkeys whether a key will do instead
public record SecondStepPage(boolean authenticator, boolean passkeys, List<Problem> problems) {

    public String label() {
        return authenticator ? "Mã sáu số trong ứng dụng" : "Mã dự phòng";
    }

    public String hint() {
        return authenticator ? "Mất điện thoại thì nhập một mã dự phòng." : "Mỗi mã chỉ dùng được một lần.";
    }
}
