package vn.nennep.roster.person;

import java.util.List;
import vn.nennep.roster.person.PersonPage.Act;

/// What may be entered about a person.
final class Acts {

    private Acts() {}

    /// @param present whether the person takes part anywhere today or later
    static List<Act> of(String address, boolean present) {
        Act correct = new Act("Sửa họ tên, năm sinh", "Khi nhập sai từ đầu", address + "/correction");
        if (!present) {
            return List.of(
                    new Act("Tiếp nhận trở lại", "Sinh hoạt chính thức từ một ngày", address + "/transfer"), correct);
        }
        return List.of(
                new Act("Chuyển sinh hoạt chính thức", "Đến chi bộ, cơ quan khác", address + "/transfer"),
                new Act("Chuyển sinh hoạt tạm thời", "Có thời hạn; nơi chính thức giữ nguyên", address + "/stay"),
                new Act("Tham gia thêm", "Đoàn thể, hội, cơ quan", address + "/membership"),
                new Act("Thêm chức vụ", "Từ ngày được bầu, bổ nhiệm", address + "/office"),
                new Act("Đổi đối tượng", "Đảng viên, cán bộ, đoàn viên …", address + "/categories"),
                correct,
                new Act("Thôi sinh hoạt", "Chuyển ra ngoài, từ trần, không còn là đối tượng", address + "/departure"));
    }
}
