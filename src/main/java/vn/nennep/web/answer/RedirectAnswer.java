package vn.nennep.web.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.nennep.web.Flash;
import vn.nennep.web.LocalAddress;
import vn.nennep.web.Redirect;

/// 303, so that reloading the page that follows sends nothing twice.
@Component
class RedirectAnswer implements HandlerMethodReturnValueHandler {

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return Answers.returns(returnType, Redirect.class);
    }

    @Override
    public void handleReturnValue(
            @Nullable Object answer,
            MethodParameter returnType,
            ModelAndViewContainer container,
            NativeWebRequest web) {
        container.setRequestHandled(true);
        if (!(answer instanceof Redirect(String href, String message))) {
            throw new IllegalStateException(returnType.getExecutable() + " answered " + answer);
        }
        if (!LocalAddress.isLocal(href)) {
            throw new IllegalStateException("a redirect must stay with us: " + href);
        }
        HttpServletRequest request = Answers.request(web);
        if (message != null) {
            Flashes.put(request, Flash.done(message));
        }
        send(href, request, Answers.response(web));
    }

    private static void send(String href, HttpServletRequest request, HttpServletResponse response) {
        if (Answers.isHtmx(request)) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            response.setHeader("HX-Redirect", href);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, href);
        }
    }
}
