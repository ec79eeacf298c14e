package vn.nennep.web.answer;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.nennep.web.Download;

/// Files to save. The name is sent twice: without diacritics for old programs, and whole (RFC 6266, RFC 8187).
@Component
class DownloadAnswer implements HandlerMethodReturnValueHandler {

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return Answers.returns(returnType, Download.class);
    }

    @Override
    public void handleReturnValue(
            @Nullable Object answer, MethodParameter returnType, ModelAndViewContainer container, NativeWebRequest web)
            throws IOException {
        container.setRequestHandled(true);
        if (!(answer instanceof Download(String fileName, String mediaType, byte[] content))) {
            throw new IllegalStateException(returnType.getExecutable() + " answered " + answer);
        }
        HttpServletResponse response = Answers.response(web);
        response.setContentType(mediaType);
        response.setContentLength(content.length);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(fileName));
        response.getOutputStream().write(content);
    }

    static String disposition(String fileName) {
        String whole = fileName.replaceAll("[\\p{Cntrl}/\\\\]", "-");
        String plain = Normalizer.normalize(whole, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replaceAll("[^\\x20-\\x7e]|[\"%;]", "_");
        String encoded = URLEncoder.encode(whole, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
