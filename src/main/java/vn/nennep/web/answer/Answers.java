package vn.nennep.web.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;

/// What all kinds of answer need. A controller that answers one of several kinds declares `Object` as its return type.
final class Answers {

    private Answers() {}

    static boolean returns(MethodParameter returnType, Class<?> kind) {
        return kind.isAssignableFrom(returnType.getParameterType());
    }

    static HttpServletRequest request(NativeWebRequest web) {
        return Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
    }

    static HttpServletResponse response(NativeWebRequest web) {
        return Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
    }

    static boolean isHtmx(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request"));
    }
}
