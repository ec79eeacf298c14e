package vn.nennep.web.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.nennep.web.Fragment;
import vn.nennep.web.Frame;
import vn.nennep.web.Page;

/// Pages within their frame, and fragments without one.
@Component
class PageAnswer implements HandlerMethodReturnValueHandler {

    private final Templates templates;
    private final Frames frames;

    PageAnswer(Templates templates, Frames frames) {
        this.templates = templates;
        this.frames = frames;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return Answers.returns(returnType, Page.class) || Answers.returns(returnType, Fragment.class);
    }

    @Override
    public void handleReturnValue(
            @Nullable Object answer, MethodParameter returnType, ModelAndViewContainer container, NativeWebRequest web)
            throws IOException {
        container.setRequestHandled(true);
        HttpServletRequest request = Answers.request(web);
        HttpServletResponse response = Answers.response(web);
        switch (answer) {
            case Page page -> write(page, request, response);
            case Fragment fragment -> write(fragment, request, response);
            case null, default -> throw new IllegalStateException(returnType.getExecutable() + " answered " + answer);
        }
    }

    private void write(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        templates.write(
                page.template(), Map.of("frame", frame(page, request), "page", page.model()), page.status(), response);
    }

    /// When the program is broken, so may be what the frame asks for; the error page must still come.
    private Frame frame(Page page, HttpServletRequest request) {
        try {
            return frames.around(page, request);
        } catch (RuntimeException failure) {
            if (page.status() < 500) {
                throw failure;
            }
            return frames.bare(page, request);
        }
    }

    /// A fragment that shows a form also takes the frame, for its token.
    private void write(Fragment fragment, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("page", fragment.model());
        if (templates.declares(fragment.template(), "frame")) {
            parameters.put("frame", frames.bare(Page.of(fragment.template(), "", "", fragment.model()), request));
        }
        templates.write(fragment.template(), parameters, fragment.status(), response);
    }
}
