package vn.nennep.roster.sheet;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/// The sheet that says how to fill in the list.
final class Advice {

    static final List<String> CATEGORIES =
            List.of("Đảng viên", "Cán bộ; công chức; viên chức", "Người lao động", "Đoàn viên; hội viên");

    private static final List<List<String>> LINES = List.of(
            List.of(
                    "Mã người",
                    "Để trống với người mới. Người đã có thì lấy từ tệp xuất ra; chương trình nhận ra người theo mã, nếu không "
                            + "có mã thì theo đơn vị, họ tên và năm sinh."),
            List.of("Họ và tên *", "Đủ họ và tên, có dấu. Chữ in hoa cũng được. Không ghi số định danh."),
            List.of(
                    "Năm sinh",
                    "Bốn chữ số, ví dụ 1975. Không biết thì để trống; chỉ dùng để phân biệt người trùng tên."),
            List.of(
                    "Đối tượng *",
                    "Đảng viên; cán bộ, công chức, viên chức; người lao động; đoàn viên, hội viên. Nhiều đối tượng thì cách "
                            + "nhau bằng dấu chấm phẩy: Đảng viên; Công chức."),
            List.of("Mã đơn vị", "Chỉ cần khi nhiều đơn vị cùng tên. Mã ở trang Đơn vị."),
            List.of("Đơn vị sinh hoạt *", "Nơi sinh hoạt chính thức. Chọn trong ô, hoặc chép từ trang Đơn vị."),
            List.of(
                    "Sinh hoạt từ ngày",
                    "Ngày/tháng/năm. Để trống là từ hôm nay. Ngày trước khi đơn vị có trong chương trình được ghi là ngày đơn "
                            + "vị bắt đầu."),
            List.of("Chức vụ tại đơn vị", "Ví dụ: Bí thư. Nhiều chức vụ thì cách nhau bằng dấu chấm phẩy."),
            List.of("", ""),
            List.of(
                    "Nhập chỉ thêm",
                    "Người chưa có được thêm vào; người đã có được thêm năm sinh, đối tượng, chức vụ còn thiếu. Không ai bị "
                            + "sửa, chuyển hay xóa vì nhập tệp. Nhập lại cùng một tệp không thay đổi gì."),
            List.of("Ô công thức, ô gộp", "Không nhận. Chép rồi dán giá trị, bỏ gộp ô trước khi tải lên."),
            List.of("Văn bản mật", "Không đưa danh sách có dấu chỉ độ mật vào chương trình."));

    private Advice() {}

    static void write(Worksheet sheet) {
        PeopleBook.head(sheet, 0, "Cột");
        PeopleBook.head(sheet, 1, "Cách ghi");
        sheet.width(0, 24);
        sheet.width(1, 100);
        for (int i = 0; i < LINES.size(); i++) {
            sheet.value(i + 1, 0, LINES.get(i).getFirst());
            sheet.value(i + 1, 1, LINES.get(i).getLast());
            sheet.style(i + 1, 0).bold().verticalAlignment("top").set();
            sheet.style(i + 1, 1).wrapText(true).set();
        }
    }
}
