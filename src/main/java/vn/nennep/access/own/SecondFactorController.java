package vn.nennep.access.own;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nennep.access.Access;
import vn.nennep.access.AccountId;
import vn.nennep.access.account.OwnPassword;
import vn.nennep.access.factor.Enrolment;
import vn.nennep.access.factor.FactorGate;
import vn.nennep.access.factor.FactorRules;
import vn.nennep.access.factor.Factors;
import vn.nennep.web.AsTyped;
import vn.nennep.web.Form;
import vn.nennep.web.LocalAddress;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;

/// Turning the app of figures on and off, and new recovery codes.
@Controller
@RequestMapping("/account/second-factor")
class SecondFactorController {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Access access;
    private final Factors factors;
    private final FactorRules rules;
    private final FactorGate gate;
    private final OwnPassword password;
    private final AskedAgain askedAgain;

    SecondFactorController(
            Access access,
            Factors factors,
            FactorRules rules,
            FactorGate gate,
            OwnPassword password,
            AskedAgain askedAgain) {
        this.access = access;
        this.factors = factors;
        this.rules = rules;
        this.gate = gate;
        this.password = password;
        this.askedAgain = askedAgain;
    }

    record CodeForm(
            @NotBlank(message = "Nhập mã sáu số đang hiện trong ứng dụng") String code,

            @AsTyped @NotEmpty(message = "Nhập mật khẩu đang dùng") String current,

            String next) {}

    record SureForm(
            @AsTyped @NotEmpty(message = "Nhập mật khẩu đang dùng") String current) {}

    @GetMapping
    Object show(@RequestParam(defaultValue = "") String next, HttpServletRequest request) {
        AccountId account = access.caller().account();
        if (factors.authenticator(account)) {
            return kept(Form.<SureForm>blank());
        }
        return setUp(Form.<CodeForm>blank(), next, request);
    }

    @PostMapping
    Object confirm(Form<CodeForm> form, HttpServletRequest request) {
        AccountId account = access.caller().account();
        if (factors.authenticator(account)) {
            return Redirect.to("/account/second-factor");
        }
        if (form.valid()) {
            askedAgain.objection(account, form.value().current()).ifPresent(text -> form.reject("current", text));
        }
        if (!form.valid()) {
            return setUp(form, form.text("next"), request).status(422);
        }
        List<String> codes =
                factors.confirm(account, Enrolment.secret(request), form.value().code());
        if (codes.isEmpty()) {
            form.reject("code", "Mã chưa đúng. Mời xem giờ trên điện thoại có đúng không, rồi nhập mã mới hiện.");
            return setUp(form, form.value().next(), request).status(422);
        }
        Enrolment.end(request);
        gate.open(request);
        return once(codes, "Đã bật xác thực hai bước");
    }

    @PostMapping("/codes")
    Object renew(Form<SureForm> form) {
        AccountId account = access.caller().account();
        if (!factors.any(account)) {
            return Redirect.to("/account/second-factor");
        }
        return sure(account, form)
                ? once(factors.renewCodes(account), "Mã dự phòng mới")
                : kept(form).status(422);
    }

    @PostMapping("/removal")
    Object remove(Form<SureForm> form) {
        AccountId account = access.caller().account();
        if (!factors.authenticator(account)) {
            return Redirect.to("/account");
        }
        if (rules.asked(account) && !factors.passkeys(account)) {
            form.reject(
                    "",
                    "Vai trò của đồng chí cần có xác thực hai bước. Muốn tắt ứng dụng này, mời thêm khóa truy cập trước.");
        }
        if (!form.valid() || !sure(account, form)) {
            return kept(form).status(422);
        }
        factors.removeAuthenticator(account);
        return Redirect.to("/account").saying("Đã tắt mã sáu số.");
    }

    private boolean sure(AccountId account, Form<SureForm> form) {
        if (form.valid()) {
            askedAgain.objection(account, form.value().current()).ifPresent(text -> form.reject("current", text));
        }
        return form.valid();
    }

    private Page setUp(Form<CodeForm> form, String next, HttpServletRequest request) {
        AccountId account = access.caller().account();
        Optional<Instant> due = gate.due(account);
        boolean later = due.isPresent() && !rules.over(due.get()) && LocalAddress.isLocal(next);
        Enrolment enrolment = Enrolment.of(password.username(account), request);
        return Page.of(
                        "access/own/second-factor",
                        "",
                        "Bật xác thực hai bước",
                        new SecondFactorPage(
                                form, enrolment, due.map(this::asked).orElse(""), later ? next : ""))
                .lead("Ngoài mật khẩu, mỗi lần đăng nhập cần thêm mã sáu số đổi từng nửa phút trong điện thoại.")
                .crumb("Tài khoản", "/account");
    }

    private String asked(Instant due) {
        return rules.over(due)
                ? "Vai trò của đồng chí cần có xác thực hai bước, và thời hạn đã hết ngày " + day(due)
                        + ". Bật xong mới làm việc tiếp được; thêm khóa truy cập thay cho mã cũng được."
                : "Vai trò của đồng chí cần có xác thực hai bước trước ngày " + day(due) + ".";
    }

    private String day(Instant due) {
        return DAY.format(rules.day(due));
    }

    private static Page kept(Form<SureForm> form) {
        return Page.of("access/own/factor-kept", "", "Xác thực hai bước đang bật", new PasswordPage(form))
                .lead("Mỗi lần đăng nhập cần mật khẩu và mã sáu số trong điện thoại.")
                .crumb("Tài khoản", "/account");
    }

    private static Page once(List<String> codes, String title) {
        return Page.of("access/own/recovery-codes", "", title, new RecoveryCodesPage(codes))
                .lead("Cất các mã dự phòng dưới đây: mất điện thoại thì mỗi mã cho vào được một lần.")
                .crumb("Tài khoản", "/account");
    }
}
