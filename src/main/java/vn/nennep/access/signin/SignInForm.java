package vn.nennep.access.signin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import vn.nennep.web.AsTyped;

/// @param next the page of ours that was asked for before signing in
record SignInForm(
        @NotBlank(message = "Nhập tên đăng nhập") String username,

        @AsTyped @NotEmpty(message = "Nhập mật khẩu") String password,

        String next) {}
