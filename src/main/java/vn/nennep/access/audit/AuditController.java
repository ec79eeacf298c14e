package vn.nennep.access.audit;

import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.jspecify.annotations.Nullable;
import vn.nennep.access.Access;
import vn.nennep.access.Role;
import vn.nennep.web.NavigationEntry;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;
import vn.nennep.web.Paging;

@Controller
class AuditController {

    private final Access access;
    private final AuditRows rows;
    private final AuditPages pages;

    AuditController(Access access, AuditRows rows, AuditPages pages) {
        this.access = access;
        this.rows = rows;
        this.pages = pages;
    }

    @GetMapping("/audit")
    Page list(
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            Paging paging) {
        if (access.roots(AuditPermission.READ_AUDIT).isEmpty()) {
            throw new NotFound();
        }
        AuditFilter filter = new AuditFilter(who.strip(), action, from, until);
        return pages.of(filter, rows.page(filter, paging), rows.head());
    }

    @Configuration(proxyBeanMethods = false)
    static class Entry {
        @Bean
        NavigationEntry auditEntry() {
            return new NavigationEntry(
                    95, "audit", "Nhật ký", "/audit", java.util.Set.of(Role.INSPECTOR.name(), Role.ADMINISTRATOR.name()));
        }
    }
}
