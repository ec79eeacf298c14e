package vn.nennep.access.own;

import static nennep.sql.access.Tables.PASSKEY;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.nennep.access.Access;
import vn.nennep.access.AccountId;
import vn.nennep.access.Audit;
import vn.nennep.access.factor.FactorRules;
import vn.nennep.access.factor.Factors;
import vn.nennep.access.granting.OwnRoles;
import vn.nennep.access.session.OpenSessions;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;

/// One's own account at one look, and signing out elsewhere.
@Controller
@RequestMapping("/account")
class OwnAccountController {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final DSLContext sql;
    private final Access access;
    private final Factors factors;
    private final FactorRules rules;
    private final OpenSessions sessions;
    private final OwnRoles roles;
    private final Audit audit;
    private final Clock systemClock;

    OwnAccountController(
            DSLContext sql,
            Access access,
            Factors factors,
            FactorRules rules,
            OpenSessions sessions,
            OwnRoles roles,
            Audit audit,
            @Qualifier("systemClock") Clock systemClock) {
        this.sql = sql;
        this.access = access;
        this.factors = factors;
        this.rules = rules;
        this.sessions = sessions;
        this.roles = roles;
        this.audit = audit;
        this.systemClock = systemClock;
    }

    @GetMapping
    Page show(HttpServletRequest request) {
        AccountId account = access.caller().account();
        List<OpenSessions.Open> open = sessions.of(account, request);
        OwnAccountPage model = new OwnAccountPage(
                factors.authenticator(account),
                factors.codesLeft(account),
                rules.asked(account),
                keys(account),
                open.stream().map(this::session).toList(),
                roles.of(account),
                roles.lentBy(account));
        return Page.of("access/own/account", "", title(open.size(), factors.any(account)), model)
                .lead(access.caller().displayName());
    }

    private static String title(int sessions, boolean factor) {
        return "Đang đăng nhập ở " + OwnAccountPage.two(sessions) + " máy, "
                + (factor ? "đã bật xác thực hai bước" : "chưa bật xác thực hai bước");
    }

    private List<OwnAccountPage.Key> keys(AccountId account) {
        return sql.select(PASSKEY.ID, PASSKEY.LABEL, PASSKEY.CREATED_AT)
                .from(PASSKEY)
                .where(PASSKEY.ACCOUNT_ID.eq(account.value()))
                .orderBy(PASSKEY.ID)
                .fetch(row ->
                        new OwnAccountPage.Key(row.value1(), row.value2(), "thêm ngày " + said(DAY, row.value3())));
    }

    private OwnAccountPage.Session session(OpenSessions.Open open) {
        return new OwnAccountPage.Session(
                open.here() ? "" : open.key(),
                open.browser(),
                "từ " + said(MOMENT, open.since())
                        + (open.here() ? "" : ", dùng lần cuối " + said(MOMENT, open.last()))
                        + (open.address().isEmpty() ? "" : ", địa chỉ " + open.address()));
    }

    private String said(DateTimeFormatter format, Instant at) {
        return format.format(at.atZone(systemClock.getZone()));
    }

    @PostMapping("/sessions/{key}/ending")
    @Transactional
    public Redirect end(@PathVariable String key) {
        AccountId account = access.caller().account();
        if (!sessions.end(account, key)) {
            throw new NotFound();
        }
        audit.record("access.session.ended", "account/" + account, null, Map.of("sessions", 1));
        return Redirect.to("/account").saying("Đã đăng xuất máy ấy.");
    }

    @PostMapping("/other-sessions/ending")
    @Transactional
    public Redirect endOthers(HttpServletRequest request) {
        AccountId account = access.caller().account();
        int ended = sessions.endOthers(account, request);
        if (ended > 0) {
            audit.record("access.session.ended", "account/" + account, null, Map.of("sessions", ended));
        }
        return Redirect.to("/account")
                .saying(
                        ended == 0
                                ? "Không còn máy nào khác."
                                : "Đã đăng xuất ở " + OwnAccountPage.two(ended) + " máy khác.");
    }
}
