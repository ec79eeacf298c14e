package vn.nennep.access.passkey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nennep.access.AccountId;
import vn.nennep.access.signin.Arrival;
import vn.nennep.web.Frame;
import vn.nennep.web.Page;

/// Signing in with a key, instead of the password or after it.
@Controller
@RequestMapping("/sign-in/passkey")
class PasskeySignInController {

    private static final Logger LOG = LoggerFactory.getLogger(PasskeySignInController.class);

    private final KeyCeremonies ceremonies;
    private final Arrival arrival;

    PasskeySignInController(KeyCeremonies ceremonies, Arrival arrival) {
        this.ceremonies = ceremonies;
        this.arrival = arrival;
    }

    @GetMapping
    Page show(@RequestParam(defaultValue = "") String next, HttpServletRequest request) {
        return page("", next, request);
    }

    @PostMapping
    Object check(
            @RequestParam(defaultValue = "") String credential,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        AccountId account = owner(credential, request);
        if (account == null) {
            return page("Khóa này chưa được nhận ra. Mời thử lại, hoặc đăng nhập bằng mật khẩu.", next, request)
                    .status(422);
        }
        return arrival.withKey(account, next, request, response);
    }

    private @Nullable AccountId owner(String credential, HttpServletRequest request) {
        try {
            return ceremonies.finishShowing(credential, request);
        } catch (RuntimeException refused) { // whatever a stranger sends is no more than a wrong key
            LOG.info("a key was not accepted: {}", refused.toString());
            return null;
        }
    }

    private Page page(String problem, String next, HttpServletRequest request) {
        PasskeyPage model = new PasskeyPage(ceremonies.beginShowing(request), problem, "", next);
        return Page.of("access/passkey/sign-in", "", "Đăng nhập bằng khóa truy cập", model)
                .look(Frame.Look.BARE);
    }
}
