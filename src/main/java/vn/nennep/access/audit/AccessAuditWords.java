package vn.nennep.access.audit;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.nennep.access.AuditWords;

/// What access records, in words.
@Configuration(proxyBeanMethods = false)
class AccessAuditWords {

    @Bean
    AuditWords accessAuditWords() {
        return new AuditWords(
                Map.ofEntries(Map.entry("access.session.opened", "đăng nhập")),
                Map.ofEntries(Map.entry("account", "tài khoản")),
                Map.ofEntries(Map.entry("reason", "lý do"), Map.entry("note", "ghi chú")));
    }
}
