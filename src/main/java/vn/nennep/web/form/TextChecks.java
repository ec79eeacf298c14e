package vn.nennep.web.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.nennep.web.Form;
import vn.nennep.web.Refusal;
import vn.nennep.web.TextCheck;

/// Asks every [TextCheck] of every text that is sent: a form says it beside the field, anything else is refused.
@Component
class TextChecks implements HandlerInterceptor {

    private final ObjectProvider<TextCheck> checks;

    TextChecks(ObjectProvider<TextCheck> checks) {
        this.checks = checks;
    }

    Optional<String> objection(List<String> texts) {
        return checks.orderedStream()
                .flatMap(check -> texts.stream().flatMap(text -> check.objection(text).stream()))
                .findFirst();
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || takesForm(method)) {
            return true;
        }
        if (request.getParameterMap().values().stream().flatMap(Arrays::stream).anyMatch(TextChecks::unstorable)) {
            throw new Refusal("Địa chỉ có ký tự không đọc được. Mời bỏ ký tự lạ rồi làm lại.");
        }
        if (request.getMethod().equals("POST")) {
            request.getParameterMap().values().forEach(values -> objection(Arrays.asList(values))
                    .ifPresent(message -> {
                        throw new Refusal(message);
                    }));
        }
        return true;
    }

    /// Nobody types it, and no database keeps it.
    private static boolean unstorable(String text) {
        return text.indexOf('\0') >= 0;
    }

    private static boolean takesForm(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == Form.class);
    }
}
