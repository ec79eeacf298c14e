package vn.nennep.web.answer;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import vn.nennep.web.Bell;
import vn.nennep.web.Frame;
import vn.nennep.web.NavigationEntry;
import vn.nennep.web.Page;
import vn.nennep.web.SignedIn;
import vn.nennep.web.asset.StaticFiles;
import vn.nennep.web.clock.SampleRibbon;

/// Builds what stands around a page from the request and from what the modules contribute.
@Component
class Frames {

    private final List<NavigationEntry> entries;
    private final ObjectProvider<SignedIn> signedIn;
    private final ObjectProvider<Bell> bell;
    private final SampleRibbon ribbon;
    private final StaticFiles files;

    Frames(
            List<NavigationEntry> entries,
            ObjectProvider<SignedIn> signedIn,
            ObjectProvider<Bell> bell,
            SampleRibbon ribbon,
            StaticFiles files) {
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
        this.signedIn = signedIn;
        this.bell = bell;
        this.ribbon = ribbon;
        this.files = files;
    }

    Frame around(Page page, HttpServletRequest request) {
        Optional<SignedIn.Shown> shown =
                Optional.ofNullable(signedIn.getIfAvailable()).flatMap(SignedIn::current);
        return new Frame(
                page.look(),
                page.title(),
                page.crumbs(),
                page.lead(),
                shown.map(who -> navigation(who.roles(), page.section())).orElse(List.of()),
                shown.map(this::account).orElse(null),
                csrf(request),
                Flashes.take(request),
                ribbon.text(),
                theme(request),
                files.version());
    }

    /// Asks nothing of anybody: for the page that says that asking failed.
    Frame bare(Page page, HttpServletRequest request) {
        return new Frame(
                Frame.Look.BARE,
                page.title(),
                List.of(),
                page.lead(),
                List.of(),
                null,
                csrf(request),
                List.of(),
                null,
                theme(request),
                files.version());
    }

    private Frame.Account account(SignedIn.Shown who) {
        Bell unread = bell.getIfAvailable();
        return new Frame.Account(
                who.unitName(), who.personName(), who.roleLabel(), unread == null ? 0 : unread.unread());
    }

    private List<Frame.Entry> navigation(Set<String> roles, String section) {
        return entries.stream()
                .filter(entry -> entry.visibleTo(roles))
                .map(entry -> new Frame.Entry(
                        entry.label(), entry.href(), entry.section().equals(section)))
                .toList();
    }

    private static Frame.@Nullable Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Frame.Csrf(token.getHeaderName(), token.getParameterName(), token.getToken())
                : null;
    }

    private static @Nullable String theme(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, "theme");
        return cookie != null && Arrays.asList("light", "dark").contains(cookie.getValue()) ? cookie.getValue() : null;
    }
}
