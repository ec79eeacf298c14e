package vn.nennep.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nennep.access.SampleSignIn;
import vn.nennep.access.grant.Callers;
import vn.nennep.web.Form;
import vn.nennep.web.Frame;
import vn.nennep.web.LocalAddress;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;

@Controller
class SignInController {

    private final SignIns signIns;
    private final Arrival arrival;
    private final Callers callers;
    private final ObjectProvider<SampleSignIn> samples;

    SignInController(SignIns signIns, Arrival arrival, Callers callers, ObjectProvider<SampleSignIn> samples) {
        this.signIns = signIns;
        this.arrival = arrival;
        this.callers = callers;
        this.samples = samples;
    }

    @GetMapping("/sign-in")
    Object show(@RequestParam(defaultValue = "/") String next) {
        if (callers.current().isPresent()) {
            return Redirect.to(LocalAddress.isLocal(next) ? next : "/");
        }
        return page(Form.<SignInForm>blank(), next, 200);
    }

    @PostMapping("/sign-in")
    Object signIn(Form<SignInForm> form, HttpServletRequest request, HttpServletResponse response) {
        if (!form.valid()) {
            return page(form, form.text("next"), 422);
        }
        SignInForm typed = form.value();
        return switch (signIns.attempt(typed.username(), typed.password(), request)) {
            case SignIns.Outcome.Welcome(var account) -> arrival.withPassword(account, typed.next(), request, response);
            case SignIns.Outcome.Wrong() ->
                page(
                        form.reject("username", "Tên đăng nhập hoặc mật khẩu không đúng. Mời xem lại rồi nhập lại."),
                        typed.next(),
                        422);
            case SignIns.Outcome.Wait(var left) -> page(form.reject("username", wait(left)), typed.next(), 429);
        };
    }

    private Page page(Form<SignInForm> form, String next, int status) {
        SampleSignIn sample = samples.getIfAvailable();
        List<SampleSignIn.Entry> accounts = sample == null ? List.of() : sample.accounts();
        SignInPage model = new SignInPage(
                form.text("username"), LocalAddress.isLocal(next) ? next : "/", form.problems(), accounts);
        return Page.of("access/signin/sign-in", "", "Đăng nhập", model)
                .status(status)
                .look(Frame.Look.BARE);
    }

    static String wait(Duration left) {
        long seconds = left.toSeconds() + 1;
        String span = seconds < 60 ? seconds + " giây" : (seconds + 59) / 60 + " phút";
        return "Đã nhập sai nhiều lần. Mời thử lại sau " + span + ".";
    }
}
