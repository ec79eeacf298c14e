package vn.nennep.access.own;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.nennep.access.Access;
import vn.nennep.access.AccountId;
import vn.nennep.access.account.OwnPassword;
import vn.nennep.access.session.OpenSessions;
import vn.nennep.web.Form;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;

/// Changing one's own password; whoever else is signed in with the old one is out.
@Controller
@RequestMapping("/account/password")
class PasswordController {

    private final Access access;
    private final AskedAgain askedAgain;
    private final OwnPassword password;
    private final OpenSessions sessions;

    PasswordController(Access access, AskedAgain askedAgain, OwnPassword password, OpenSessions sessions) {
        this.access = access;
        this.askedAgain = askedAgain;
        this.password = password;
        this.sessions = sessions;
    }

    @GetMapping
    Page show() {
        return page(Form.<PasswordForm>blank());
    }

    @PostMapping
    Object change(Form<PasswordForm> form, HttpServletRequest request) {
        AccountId account = access.caller().account();
        if (form.valid()) {
            check(account, form, form.value());
        }
        if (!form.valid()) {
            return page(form).status(422);
        }
        password.change(account, form.value().chosen());
        int others = sessions.endOthers(account, request);
        return Redirect.to("/account")
                .saying(
                        others == 0
                                ? "Đã đổi mật khẩu."
                                : "Đã đổi mật khẩu và đăng xuất ở " + OwnAccountPage.two(others) + " máy khác.");
    }

    private void check(AccountId account, Form<PasswordForm> form, PasswordForm typed) {
        askedAgain.objection(account, typed.current()).ifPresent(text -> form.reject("current", text));
        password.objection(account, typed.chosen()).ifPresent(text -> form.reject("chosen", text));
        if (!typed.chosen().equals(typed.again())) {
            form.reject("again", "Hai lần nhập chưa giống nhau. Mời nhập lại.");
        } else if (typed.chosen().equals(typed.current())) {
            form.reject("chosen", "Mật khẩu mới phải khác mật khẩu đang dùng.");
        }
    }

    private static Page page(Form<PasswordForm> form) {
        return Page.of("access/own/password", "", "Đổi mật khẩu", new PasswordPage(form))
                .lead("Các máy khác đang đăng nhập sẽ phải đăng nhập lại bằng mật khẩu mới.")
                .crumb("Tài khoản", "/account");
    }
}
