package vn.nennep.web.asset;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import vn.nennep.web.Styles;

/// Serves the static files. Asked for with the version of today, a file may be kept for a year; without it, the browser
/// asks each time whether it changed. Fonts, whose names say what they are, stand in between.
@Configuration(proxyBeanMethods = false)
class StaticFileMapping {

    private static final List<String> PATTERNS = List.of(
            "/css/**",
            "/js/**",
            "/lib/**",
            "/font/**",
            "/icon/**",
            "/favicon.ico",
            "/icon.svg",
            "/robots.txt",
            "/site.webmanifest",
            "/worker.js");

    @Bean
    SimpleUrlHandlerMapping staticFileHandlers(StaticFiles files, JoinedStyles styles, ApplicationContext context)
            throws Exception {
        ResourceHttpRequestHandler kept =
                handler(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable(), context);
        ResourceHttpRequestHandler asked = handler(CacheControl.noCache(), context);
        ResourceHttpRequestHandler fonts =
                handler(CacheControl.maxAge(Duration.ofDays(30)).cachePublic(), context);
        HttpRequestHandler byVersion = (request, response) -> {
            String path = request.getRequestURI().substring(1);
            request.setAttribute(HandlerMapping.PATH_WITHIN_HANDLER_MAPPING_ATTRIBUTE, path);
            boolean current = files.version().equals(request.getParameter("v"));
            (path.startsWith("font/") ? fonts : current ? kept : asked).handleRequest(request, response);
        };
        Map<String, Object> handlers = new HashMap<>();
        PATTERNS.forEach(pattern -> handlers.put(pattern, byVersion));
        handlers.put(Styles.ADDRESS, styles);
        return new SimpleUrlHandlerMapping(handlers, 0);
    }

    private static ResourceHttpRequestHandler handler(CacheControl cache, ApplicationContext context) throws Exception {
        ResourceHttpRequestHandler handler = new ResourceHttpRequestHandler();
        handler.setApplicationContext(context);
        handler.setLocations(List.of(context.getResource(StaticFiles.LOCATION)));
        handler.setCacheControl(cache);
        handler.setMediaTypes(Map.of(
                "woff2", MediaType.parseMediaType("font/woff2"),
                "js", MediaType.parseMediaType("text/javascript"),
                "css", MediaType.parseMediaType("text/css")));
        handler.afterPropertiesSet();
        return handler;
    }
}
