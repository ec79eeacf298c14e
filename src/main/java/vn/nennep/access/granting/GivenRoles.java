package vn.nennep.access.granting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.nennep.access.Role;
import vn.nennep.organization.Unit;
import vn.nennep.web.Choice;
import vn.nennep.web.Form;

/// The roles that the caller may give at a unit, as a form offers them.
@Component
public class GivenRoles {

    private final Giving giving;
    private final Clock clock;

    GivenRoles(Giving giving, Clock clock) {
        this.giving = giving;
        this.clock = clock;
    }

    public List<Choice> choices(Unit unit, Form<?> form, String field) {
        LocalDate today = LocalDate.now(clock);
        Set<Role> roles = giving.roles(unit, true, today);
        roles.addAll(giving.roles(unit, false, today));
        return roles.stream()
                .map(role -> new Choice(role.name(), role.label(), form.chosen(field, role.name()), hint(role)))
                .toList();
    }

    private static String hint(Role role) {
        return switch (role) {
            case ADVISORY_OFFICER -> "Đọc và giao kế hoạch, theo dõi, nhận báo cáo thay cấp ủy mình tham mưu";
            case COMMITTEE_SECRETARY -> "Giao kế hoạch, theo dõi, duyệt báo cáo của đơn vị và cấp dưới";
            case BRANCH_SECRETARY -> "Điểm danh, ghi việc đã làm, giữ danh sách của chi bộ";
            case MEMBER -> "Thấy việc của mình";
            case INSPECTOR -> "Xem số liệu và nhật ký, không thay đổi gì";
            case ADMINISTRATOR -> "Giữ tài khoản, giao vai trò, sắp xếp đơn vị; không thay cấp ủy làm việc";
        };
    }
}
