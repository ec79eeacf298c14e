package vn.nennep.access.recovery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.nennep.access.AccountId;
import vn.nennep.access.account.OwnPassword;
import vn.nennep.access.signin.PasswordTries;
import vn.nennep.web.AsTyped;
import vn.nennep.web.Form;
import vn.nennep.web.Frame;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;

/// A stranger with a code from the administrator sets a new password.
@Controller
@RequestMapping("/recovery")
class RecoveryController {

    private final Recoveries recoveries;
    private final OwnPassword password;
    private final PasswordTries tries;

    RecoveryController(Recoveries recoveries, OwnPassword password, PasswordTries tries) {
        this.recoveries = recoveries;
        this.password = password;
        this.tries = tries;
    }

    record RecoveryForm(
            @NotBlank(message = "Nhập tên đăng nhập") String username,

            @NotBlank(message = "Nhập mã khôi phục") String code,

            @AsTyped @NotEmpty(message = "Nhập mật khẩu mới") String chosen,

            @AsTyped @NotEmpty(message = "Nhập lại mật khẩu mới") String again) {}

    @GetMapping
    Page show() {
        return page(Form.<RecoveryForm>blank());
    }

    @PostMapping
    Object recover(Form<RecoveryForm> form, HttpServletRequest request) {
        if (form.valid() && !form.value().chosen().equals(form.value().again())) {
            form.reject("again", "Hai lần nhập chưa giống nhau. Mời nhập lại.");
        }
        if (!form.valid()) {
            return page(form).status(422);
        }
        RecoveryForm typed = form.value();
        Optional<String> wait = tries.beginRecovery(typed.username(), request.getRemoteAddr());
        if (wait.isPresent()) {
            return page(form.reject("code", wait.get())).status(429);
        }
        Optional<AccountId> account = recoveries.find(typed.username(), typed.code());
        if (account.isEmpty()) {
            return page(wrong(form)).status(422);
        }
        tries.recovered(typed.username(), request.getRemoteAddr());
        Optional<String> objection = password.objection(account.get(), typed.chosen());
        if (objection.isPresent()) {
            return page(form.reject("chosen", objection.get())).status(422);
        }
        return recoveries.recover(account.get(), typed.code(), typed.chosen())
                ? Redirect.to("/sign-in").saying("Đã đặt mật khẩu mới. Mời đăng nhập.")
                : page(wrong(form)).status(422);
    }

    private static Form<RecoveryForm> wrong(Form<RecoveryForm> form) {
        return form.reject(
                "code", "Mã không đúng, đã dùng hoặc đã quá 24 giờ. Mời xem lại, hoặc xin quản trị đơn vị mã mới.");
    }

    private static Page page(Form<RecoveryForm> form) {
        return Page.of("access/recovery/recovery", "", "Đặt lại mật khẩu", new RecoveryPage(form))
                .look(Frame.Look.BARE);
    }
}
