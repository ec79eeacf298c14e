package vn.nennep.web.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.nennep.web.Flash;
import vn.nennep.web.Fragment;
import vn.nennep.web.Frame;
import vn.nennep.web.LocalAddress;
import vn.nennep.web.Page;

/// Makes the page, or for htmx the message, that answers an error.
@Component
class ErrorAnswers {

    private static final Logger log = LoggerFactory.getLogger(ErrorAnswers.class);

    Object answer(ErrorText error, HttpServletRequest request) {
        return page(error, error.text(), null, request);
    }

    /// An htmx request gets the message where the page shows its messages, and keeps what was typed.
    Object refusal(String message, HttpServletRequest request, HttpServletResponse response) {
        if ("true".equals(request.getHeader("HX-Request"))) {
            response.setHeader("HX-Retarget", "#flash");
            response.setHeader("HX-Reswap", "innerHTML show:window:top");
            return new Fragment("web/error/refusal", Flash.problem(message)).status(ErrorText.REFUSED.status());
        }
        return page(ErrorText.REFUSED, message, null, request);
    }

    /// What went wrong is in the log under the reference that the page shows.
    Object failure(ErrorText error, @Nullable Throwable cause, HttpServletRequest request) {
        String reference = ErrorReference.next();
        log.error("{} {} {}", reference, request.getMethod(), request.getRequestURI(), cause);
        return page(error, error.text(), reference, request);
    }

    private static Page page(ErrorText error, String text, @Nullable String reference, HttpServletRequest request) {
        ErrorPage model = LocalAddress.cameFrom(request)
                .filter(page -> !page.equals(request.getRequestURI()) || !"GET".equals(request.getMethod()))
                .map(page -> new ErrorPage(text, reference, "Quay lại trang trước", page))
                .orElse(new ErrorPage(text, reference, "Về bàn làm việc", "/"));
        return Page.of("web/error/error", "", error.title(), model)
                .status(error.status())
                .look(request.getUserPrincipal() == null ? Frame.Look.BARE : Frame.Look.PAGE);
    }
}
