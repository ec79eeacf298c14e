package vn.nennep.web.answer;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The templates, compiled with the program. A page is written to memory first: when a template fails, nothing of it
/// has been sent and the error page can still answer.
@Component
class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    boolean declares(String template, String parameter) {
        return engine.getParamInfo(template + ".jte").containsKey(parameter);
    }

    void write(String template, Map<String, Object> parameters, int status, HttpServletResponse response)
            throws IOException {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template + ".jte", parameters, output);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }
}
