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
                Map.ofEntries(
                        Map.entry("access.session.opened", "đăng nhập"),
                        Map.entry("access.session.ended", "đăng xuất ở máy khác"),
                        Map.entry("access.password.changed", "đổi mật khẩu"),
                        Map.entry("access.authenticator.confirmed", "bật xác thực hai bước"),
                        Map.entry("access.authenticator.removed", "tắt xác thực hai bước"),
                        Map.entry("access.recovery-code.used", "đăng nhập bằng mã dự phòng"),
                        Map.entry("access.recovery-code.renewed", "lấy mã dự phòng mới"),
                        Map.entry("access.passkey.added", "thêm khóa truy cập"),
                        Map.entry("access.passkey.removed", "bỏ khóa truy cập"),
                        Map.entry("access.role.given", "giao vai trò"),
                        Map.entry("access.role.ended", "kết thúc vai trò"),
                        Map.entry("access.delegation.given", "ủy quyền"),
                        Map.entry("access.delegation.ended", "thôi ủy quyền"),
                        Map.entry("access.account.opened", "mở tài khoản"),
                        Map.entry("access.account.closed", "đóng tài khoản"),
                        Map.entry("access.recovery.issued", "cấp mã khôi phục tài khoản"),
                        Map.entry("access.account.recovered", "đặt lại mật khẩu bằng mã khôi phục")),
                Map.ofEntries(Map.entry("account", "tài khoản")),
                Map.ofEntries(
                        Map.entry("reason", "lý do"),
                        Map.entry("role", "vai trò"),
                        Map.entry("reach", "phạm vi"),
                        Map.entry("from", "từ ngày"),
                        Map.entry("until", "đến hết ngày"),
                        Map.entry("sessions", "số máy"),
                        Map.entry("factors", "xác thực hai bước"),
                        Map.entry("note", "ghi chú")));
    }
}
