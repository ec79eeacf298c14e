package vn.nennep.access.session;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.nennep.access.Browsers;

/// As it was noted in the session when that was opened.
@Component
class SeatedBrowser implements Browsers {

    @Override
    public Browser here() {
        var request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        return new Browser(OpenSessions.browser(request), BrowserName.of(request.getHeader("User-Agent")));
    }
}
