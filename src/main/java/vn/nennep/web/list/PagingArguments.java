package vn.nennep.web.list;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriUtils;
import vn.nennep.web.Paging;

/// Gives controllers the `Paging` they ask for. What cannot be read counts as not said: a list always opens.
@Configuration(proxyBeanMethods = false)
class PagingArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    /// Beyond this the answer is empty anyway, and the offset stays a number the database can count to.
    private static final int LAST_PAGE = 1_000_000;

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Paging.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        return new Paging(
                number(request.getParameter("page"), 1, LAST_PAGE),
                number(request.getParameter("size"), Paging.USUAL_SIZE, Paging.LARGEST_SIZE),
                address(request));
    }

    private static int number(@Nullable String text, int usual, int largest) {
        try {
            int number = text == null ? usual : Integer.parseInt(text);
            return number < 1 ? usual : Math.min(number, largest);
        } catch (NumberFormatException _) {
            return usual;
        }
    }

    private static String address(HttpServletRequest request) {
        StringBuilder address = new StringBuilder(request.getRequestURI()).append('?');
        request.getParameterMap().forEach((name, values) -> {
            for (String value : values) {
                if (!name.equals("page") && !value.isEmpty()) {
                    address.append(encode(name))
                            .append('=')
                            .append(encode(value))
                            .append('&');
                }
            }
        });
        return address.append("page=").toString();
    }

    private static String encode(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
