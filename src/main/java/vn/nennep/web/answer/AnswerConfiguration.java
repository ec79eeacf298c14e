package vn.nennep.web.answer;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class AnswerConfiguration implements WebMvcConfigurer {

    private final List<HandlerMethodReturnValueHandler> answers;

    AnswerConfiguration(PageAnswer pages, RedirectAnswer redirects, DownloadAnswer downloads) {
        this.answers = List.of(pages, redirects, downloads);
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.addAll(answers);
    }
}
