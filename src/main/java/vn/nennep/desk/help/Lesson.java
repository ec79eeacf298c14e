package vn.nennep.desk.help;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.access.GrantingPermission;
import vn.nennep.access.Permission;
import vn.nennep.documents.DocumentsPermission;
import vn.nennep.planning.PlanningPermission;
import vn.nennep.reorganisation.ReorganisationPermission;
import vn.nennep.reporting.ReportingPermission;
import vn.nennep.roster.RosterPermission;
import vn.nennep.study.StudyPermission;

/// One piece of work, told in steps to those who may do it. What stands in quotes is what the pages call it.
enum Lesson {
    DESK(
            null,
            "Mỗi ngày bắt đầu ở Bàn làm việc",
            "/desk",
            "Việc trễ hạn đứng đầu, rồi đến việc sắp đến hạn. Bấm vào một việc để làm luôn việc ấy.",
            "Việc ghi một lần ở nơi nó diễn ra: điểm danh hội nghị, cuộc sinh hoạt, kết quả của đơn vị. Bảng theo dõi và báo cáo tự"
                    + " lấy số từ đó, không phải gõ lại.",
            "Chuông ở đầu trang báo kế hoạch mới, việc sắp đến hạn, trễ hạn và kế hoạch thay đổi."),
    GIVE(
            PlanningPermission.GIVE_PLAN,
            "Giao một kế hoạch xuống",
            "/plans/new",
            "Ở Chuyên đề, bấm “Đưa kế hoạch vào để đọc”, chọn tệp .docx, .pdf, .txt hoặc dán văn bản.",
            "Chương trình chỉ ra từng nhiệm vụ bên cạnh đoạn văn sinh ra nó. Nhận, sửa hoặc bỏ từng nhiệm vụ; bấm phím ? để"
                    + " xem các phím tắt.",
            "Bấm “Giao xuống”. Các đơn vị thấy ngay trên bàn làm việc của mình.",
            "Về sau có gia hạn, sửa đổi, bổ sung hay thôi giao: mở kế hoạch, bấm “Điều chỉnh”, ghi văn bản quyết định và lý do. Việc"
                    + " đã làm được giữ nguyên."),
    WRITE(
            PlanningPermission.WRITE_PLAN,
            "Soạn kế hoạch của đơn vị mình",
            "/topics",
            "Mở kế hoạch của cấp trên, bấm “Việc giao cho đơn vị mình”, rồi soạn kế hoạch từ những việc ấy.",
            "Hạn có thể sớm hơn cấp trên; muốn muộn hơn phải ghi lý do, và cấp trên thấy lý do đó.",
            "Ghi biên bản tập thể thông qua, cấp số, ban hành; bản .docx đúng thể thức tải về được. Kế hoạch ban hành trên giấy cũng ghi"
                    + " vào được bằng số và ngày."),
    FOLLOW(
            PlanningPermission.FOLLOW,
            "Biết ai đã làm, ai còn chậm",
            "/topics",
            "Ở Chuyên đề, bấm “Theo dõi” cạnh kế hoạch. Mỗi ô là một đơn vị và một nhiệm vụ; bấm vào ô để xuống đến từng việc đã ghi.",
            "Sắp xếp, lọc, chọn cột rồi giữ cách xem ấy dưới một tên. Bản Excel và bản in cùng những số trên màn hình.",
            "Cấp trên bấm một lần để nhắc mọi đơn vị còn chậm; một người không bị nhắc hai lần trong một ngày."),
    CONFERENCE(
            StudyPermission.HOLD_CONFERENCE,
            "Lập hội nghị và điểm danh",
            "/conferences",
            "Lập hội nghị, chọn đối tượng; chương trình gọi đúng danh sách và để lại người vắng cho lần học bù.",
            "Điểm danh được trên điện thoại, cả khi mất mạng: danh sách được giữ trong máy và tự gửi khi có mạng lại."),
    MEMBERS(
            RosterPermission.KEEP_LIST,
            "Giữ danh sách người",
            "/people",
            "Thêm từng người, hoặc “Nhập từ Excel”: chương trình kiểm tra trước, chỉ ra từng dòng sai và cách sửa, rồi mới nhập.",
            "Chuyển sinh hoạt, thôi tham gia, sửa chữ viết sai: mở trang của người đó. Điều đã qua không bị viết đè."),
    DOCUMENTS(
            DocumentsPermission.KEEP_REGISTER,
            "Vào sổ và tìm văn bản",
            "/documents",
            "“Vào sổ văn bản”: chọn tệp, chương trình đọc số, ngày, nơi ban hành, trích yếu và văn bản căn cứ để đồng chí xem lại.",
            "Tìm có dấu hay không dấu đều được; số văn bản viết cách nào cũng ra: 01-KL/TW hay KL 01.",
            "Văn bản có dấu mật không được đưa vào; chương trình từ chối và không giữ lại."),
    REPORT(
            ReportingPermission.WRITE_REPORTS,
            "Viết báo cáo",
            "/reports",
            "Báo cáo đến hạn nằm sẵn trên bàn làm việc, số liệu lấy từ việc đã ghi. Bấm vào một con số để xem nó gồm những gì.",
            "Số nào phải sửa thì ghi lý do; lý do đi cùng con số. Nộp rồi, cấp trên chấp nhận hoặc trả lại kèm lời nhắn."),
    ORGANISATION(
            ReorganisationPermission.REORGANISE,
            "Lập, sáp nhập, đổi tên đơn vị",
            "/reorganisations",
            "Mỗi lần sắp xếp là một việc có ngày và văn bản: xem trước rồi thực hiện; người, việc và số liệu đi theo.",
            "Làm nhầm thì hoàn tác được; báo cáo của năm cũ vẫn giữ nguyên số."),
    ROLES(
            GrantingPermission.GIVE_ROLE,
            "Giao vai trò, mở tài khoản",
            "/units",
            "Ở trang của đơn vị, bấm “Vai trò” để giao, ủy quyền hoặc kết thúc vai trò. Ai giữ vai trò nào, từ ngày nào đều ghi lại."),
    OWN_DATA(
            null,
            "Dữ liệu và tài khoản của tôi",
            "/my/data",
            "Bấm tên mình ở góc trên: xem mọi điều chương trình ghi về mình, tải về, xin sửa.",
            "Cũng ở đó: nhận thông báo qua đâu, lúc nào thì yên lặng; đổi mật khẩu, thêm khóa truy cập, đăng xuất máy khác."),
    TROUBLE(
            null,
            "Khi có điều không ổn",
            null,
            "Ghi nhầm: phần lớn việc đều có “Bỏ”, “Thu hồi” hoặc “Hoàn tác” ngay ở nơi đã ghi.",
            "Không thấy việc hay đơn vị của mình: vai trò chưa được giao hoặc đã hết hạn. Mời hỏi bí thư cấp trên trực tiếp hoặc người quản trị.",
            "Quên mật khẩu: người quản trị cấp mã khôi phục dùng một lần.",
            "Trang báo lỗi kèm một mã: gửi mã ấy cho người quản trị, không cần chụp lại nội dung riêng.");

    private final @Nullable Permission permission;
    private final String title;
    private final @Nullable String href;
    private final List<String> steps;

    Lesson(@Nullable Permission permission, String title, @Nullable String href, String... steps) {
        this.permission = permission;
        this.title = title;
        this.href = href;
        this.steps = List.of(steps);
    }

    /// Null: everybody's.
    @Nullable Permission permission() {
        return permission;
    }

    HelpPage.Section section() {
        return new HelpPage.Section(title, href, steps);
    }
}
