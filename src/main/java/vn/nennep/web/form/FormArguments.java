package vn.nennep.web.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.nennep.web.Form;

/// Gives controllers the `Form<XForm>` they ask for.
@Configuration(proxyBeanMethods = false)
class FormArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private final FormReader reader;
    private final TextChecks checks;

    FormArguments(ObjectProvider<Validator> validator, TextChecks checks) {
        this.reader = new FormReader(validator::getObject);
        this.checks = checks;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(checks);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Form.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        Class<?> type = parameter.nested().getNestedParameterType();
        Map<String, List<String>> parameters = parameters(web);
        Form<?> form = reader.read(type.asSubclass(Record.class), parameters, files(web));
        parameters.forEach((name, texts) -> checks.objection(texts).ifPresent(message -> form.reject(name, message)));
        return form;
    }

    private static Map<String, List<String>> parameters(NativeWebRequest web) {
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        request.getParameterMap()
                .forEach((name, values) -> parameters.put(
                        name, Arrays.stream(values).map(FormArguments::storable).toList()));
        return parameters;
    }

    /// Nobody types it, and no database keeps it.
    private static String storable(String text) {
        return text.replace("\0", "");
    }

    private static Map<String, MultipartFile> files(NativeWebRequest web) {
        MultipartHttpServletRequest multipart = web.getNativeRequest(MultipartHttpServletRequest.class);
        return multipart == null ? Map.of() : multipart.getFileMap();
    }
}
