package vn.nennep.planning.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the columns of a table of tasks hold, as its first rows say: "TT | Nhiệm vụ | Chủ trì | Phối hợp | Sản phẩm |
/// Thời hạn".
record TaskColumns(List<Role> roles) {

    enum Role {
        NUMBER("(?:stt|tt|số ?tt|số thứ tự|no)\\.?"),
        PARTNER("(?!.*chủ trì).*phối hợp.*"),
        LEAD(
                ".*(?:chủ trì|đầu mối|phụ trách|chịu trách nhiệm|tham mưu).*|(?:phân công|(?:(?:cơ quan|đơn vị|"
                        + "bộ phận|người|tổ chức|cá nhân|cấp)(?:, | và |/)?)+)(?: được giao)?(?: thực hiện| tổ chức)?|thực hiện"),
        DUE(".*(?:thời gian|thời hạn|tiến độ|thời điểm|hoàn thành|lộ trình).*|hạn(?: .*)?|ngày(?: .*)?|" + "tháng|quý"),
        PRODUCT(".*(?:sản phẩm|đầu ra).*|(?:hình thức, )?kết quả(?: .*)?"),
        TASK(".*(?:nhiệm vụ|công việc|nội dung|hoạt động|đầu việc|tên việc).*|việc(?: .*)?"),
        OTHER(".*");

        private final Pattern heading;

        Role(String heading) {
            this.heading = Pattern.compile("(?:" + heading + ")", Pattern.DOTALL);
        }

        static Role of(String cell) {
            String plain = Plain.of(cell).strip();
            if (plain.isEmpty() || plain.length() > LONGEST_HEADING) return OTHER;
            for (Role role : values()) if (role.heading.matcher(plain).matches()) return role;
            return OTHER;
        }
    }

    private static final int LONGEST_HEADING = 60;
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?(?:\\d{1,2}|[a-h])\\)?");

    /// Empty unless the row says what is to be done and by whom or until when, and all its cells are short.
    static Optional<TaskColumns> of(List<String> cells) {
        if (cells.size() < 2 || cells.stream().anyMatch(cell -> cell.strip().length() > LONGEST_HEADING))
            return Optional.empty();
        List<Role> roles = cells.stream().map(Role::of).toList();
        boolean tasks = roles.contains(Role.TASK) && (roles.contains(Role.LEAD) || roles.contains(Role.DUE));
        // A row of tasks may well name a task like a heading; figures it has, and a heading has none.
        boolean figures = cells.stream().anyMatch(cell -> cell.chars().anyMatch(Character::isDigit));
        return tasks && !figures ? Optional.of(new TaskColumns(roles)) : Optional.empty();
    }

    /// The second row of a heading, below a cell that spans several columns: "Phân công" over "Chủ trì | Phối hợp".
    Optional<TaskColumns> below(List<String> cells) {
        if (cells.size() > roles.size()) return Optional.empty();
        List<Role> both = new ArrayList<>(roles);
        boolean heading = false;
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).isBlank()) continue;
            Role role = Role.of(cells.get(i));
            if (role == Role.OTHER || role == Role.TASK && roles.get(i) != Role.TASK) return Optional.empty();
            heading = true;
            both.set(i, role);
        }
        return heading ? Optional.of(new TaskColumns(List.copyOf(both))) : Optional.empty();
    }

    int first(Role role) {
        return roles.indexOf(role);
    }

    /// "(1) | (2) | (3)" below the heading.
    static boolean numbersOfColumns(List<String> cells) {
        List<String> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
        return filled.size() > 1
                && filled.stream()
                        .allMatch(cell -> COLUMN_NUMBER.matcher(cell.strip()).matches());
    }
}
