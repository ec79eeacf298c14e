package vn.nennep.access.own;

import jakarta.validation.constraints.NotEmpty;
import vn.nennep.web.AsTyped;

record PasswordForm(
        @AsTyped @NotEmpty(message = "Nhập mật khẩu đang dùng") String current,

        @AsTyped @NotEmpty(message = "Nhập mật khẩu mới") String chosen,

        @AsTyped @NotEmpty(message = "Nhập lại mật khẩu mới") String again) {}
