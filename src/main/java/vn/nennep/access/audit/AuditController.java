package vn.nennep.access.audit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            Paging paging) {
        if (access.places(AuditPermission.READ_AUDIT).isEmpty()) {
            throw new NotFound();
        }
        AuditFilter filter = new AuditFilter(who.strip(), action, day(from), day(until));
        return pages.of(filter, rows.page(filter, paging), rows.head());
    }

    /// What is no day counts as not said.
    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Entry {
        @Bean
        NavigationEntry auditEntry() {
            return new NavigationEntry(
                    95, "audit", "Nhật ký", "/audit", Set.of(Role.INSPECTOR.name(), Role.ADMINISTRATOR.name()));
        }
    }
}
