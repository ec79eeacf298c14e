package vn.nennep.web.asset;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;
import vn.nennep.web.Styles;

/// All style sheets as one answer: one small file for each component to read, one request for the browser to make.
@Component
class JoinedStyles implements HttpRequestHandler {

    private final StaticFiles files;
    private final byte[] text;

    JoinedStyles(StaticFiles files) throws IOException {
        this.files = files;
        this.text = join();
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean current = files.version().equals(request.getParameter("v"));
        CacheControl cache = current
                ? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()
                : CacheControl.noCache();
        response.setHeader(HttpHeaders.CACHE_CONTROL, cache.getHeaderValue());
        response.setContentType("text/css;charset=UTF-8");
        response.setContentLength(text.length);
        response.getOutputStream().write(text);
    }

    private static byte[] join() throws IOException {
        var joined = new java.io.ByteArrayOutputStream();
        for (String name : Styles.NAMES) {
            try (InputStream in = new ClassPathResource("static/css/" + name + ".css").getInputStream()) {
                in.transferTo(joined);
            }
        }
        return joined.toByteArray();
    }
}
