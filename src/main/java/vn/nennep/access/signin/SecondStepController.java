package vn.nennep.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.nennep.access.AccountId;
import vn.nennep.access.factor.Factors;
import vn.nennep.web.Form;
import vn.nennep.web.Frame;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;

/// The figures of the app, or a recovery code, after the password was right.
@Controller
@RequestMapping("/sign-in/second-step")
class SecondStepController {

    private final HalfWay halfWay;
    private final Factors factors;
    private final SignInThrottle throttle;
    private final SignInDevices devices;
    private final Arrival arrival;

    SecondStepController(
            HalfWay halfWay, Factors factors, SignInThrottle throttle, SignInDevices devices, Arrival arrival) {
        this.halfWay = halfWay;
        this.factors = factors;
        this.throttle = throttle;
        this.devices = devices;
        this.arrival = arrival;
    }

    record CodeForm(@NotBlank(message = "Nhập mã") String code) {}

    @GetMapping
    Object show(HttpServletRequest request) {
        Optional<HalfWay.Someone> someone = halfWay.current(request);
        return someone.isEmpty() ? Redirect.to("/sign-in") : page(someone.get().account(), Form.<CodeForm>blank(), 200);
    }

    @PostMapping
    Object check(Form<CodeForm> form, HttpServletRequest request, HttpServletResponse response) {
        Optional<HalfWay.Someone> someone = halfWay.current(request);
        if (someone.isEmpty()) {
            return Redirect.to("/sign-in").saying("Đã quá 10 phút. Mời nhập lại tên và mật khẩu.");
        }
        AccountId account = someone.get().account();
        if (!form.valid()) {
            return page(account, form, 422);
        }
        Tries tries = devices.known(account, request)
                .map(token -> Tries.ofCodeFromDevice(token, account))
                .orElseGet(() -> Tries.ofCode(account));
        Duration wait = throttle.attempt(tries);
        if (!wait.isZero()) {
            return page(account, form.reject("code", SignInController.wait(wait)), 429);
        }
        if (!factors.accept(account, form.value().code())) {
            return page(account, form.reject("code", wrong()), 422);
        }
        throttle.succeeded(tries);
        return arrival.inside(account, someone.get().next(), request, response);
    }

    private static String wrong() {
        return "Mã không đúng hoặc đã dùng rồi. Mời đợi mã mới hiện trong ứng dụng rồi nhập lại.";
    }

    private Page page(AccountId account, Form<CodeForm> form, int status) {
        SecondStepPage model =
                new SecondStepPage(factors.authenticator(account), factors.passkeys(account), form.problems());
        return Page.of("access/signin/second-step", "", "Thêm một bước nữa", model)
                .status(status)
                .look(Frame.Look.BARE);
    }
}
