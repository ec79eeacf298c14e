package vn.nennep.documents.reading;

import vn.nennep.documents.FileReading;
import vn.nennep.documents.SecrecyStamp;
import vn.nennep.documents.TableReading;
import vn.nennep.documents.UnreadableFile;
import vn.nennep.documents.UnreadableFile.Reason;

/// Every way to refuse a file: what is wrong, and what to do next.
final class Refusal {

    private static final String ANOTHER_WAY = "Hãy mở văn bản gốc bằng Word, lưu lại thành tệp .docx mới rồi tải lên, "
            + "hoặc chép phần lời và dán vào ô “Dán văn bản”.";

    private Refusal() {}

    static UnreadableFile empty() {
        return new UnreadableFile(
                Reason.EMPTY, "Tệp không có nội dung.", "Hãy mở tệp để kiểm tra rồi chọn lại tệp có nội dung.");
    }

    static UnreadableFile tooLarge() {
        return new UnreadableFile(
                Reason.TOO_LARGE,
                "Tệp lớn hơn " + FileReading.LARGEST / (1024 * 1024) + " MB.",
                "Hãy bỏ ảnh và phụ lục ra khỏi tệp, hoặc chép phần lời sang một tệp .docx mới rồi tải lên.");
    }

    static UnreadableFile tooManyPages(int pages, int most) {
        return new UnreadableFile(
                Reason.TOO_LONG,
                "Tệp có %,d trang; chỉ đọc tệp đến %d trang."
                        .formatted(pages, most)
                        .replace(',', '.'),
                "Hãy tách riêng văn bản cần đọc (bỏ phụ lục, kỷ yếu) rồi tải lên.");
    }

    static UnreadableFile tooLong() {
        return new UnreadableFile(
                Reason.TOO_LONG,
                "Văn bản dài quá mức đọc được (hơn " + Tidy.LONGEST / 1_000_000 + " triệu ký tự).",
                "Hãy tách riêng văn bản cần đọc (bỏ phụ lục, kỷ yếu) rồi tải lên.");
    }

    static UnreadableFile tooSlow(long seconds) {
        return new UnreadableFile(Reason.TOO_SLOW, "Đọc tệp quá " + seconds + " giây nên đã dừng.", ANOTHER_WAY);
    }

    static UnreadableFile bomb() {
        return new UnreadableFile(
                Reason.BOMB,
                "Tệp nén bất thường: nội dung giải nén lớn hơn nhiều lần kích thước tệp.",
                "Tệp có thể bị hỏng hoặc bị gài mã độc: đừng mở, hãy báo người phụ trách công nghệ thông tin. "
                        + "Nếu có bản gốc, mở bằng Word và lưu thành tệp .docx mới rồi tải lên.");
    }

    static UnreadableFile encrypted() {
        return new UnreadableFile(
                Reason.ENCRYPTED,
                "Tệp được đặt mật khẩu hoặc khóa sao chép nên không đọc được.",
                "Hãy mở tệp bằng mật khẩu, gỡ mật khẩu (Word: Tệp › Thông tin › Bảo vệ tài liệu), lưu lại rồi tải lên.");
    }

    static UnreadableFile scanned() {
        return new UnreadableFile(
                Reason.SCANNED,
                "Tệp PDF chỉ có ảnh chụp trang giấy, không có chữ để đọc.",
                "Hãy xin nơi ban hành bản Word (.docx) hoặc bản PDF xuất từ Word; hoặc chép phần lời và dán vào ô "
                        + "“Dán văn bản”. Bản chụp có thể đính kèm sau.");
    }

    static UnreadableFile damaged(String kind) {
        return new UnreadableFile(Reason.DAMAGED, "Tệp " + kind + " bị hỏng nên không mở được.", ANOTHER_WAY);
    }

    static UnreadableFile notText() {
        return new UnreadableFile(
                Reason.DAMAGED, "Nội dung tệp không phải là văn bản (có thể tệp hỏng hoặc bị đổi đuôi).", ANOTHER_WAY);
    }

    static UnreadableFile unsupported(String what) {
        return new UnreadableFile(
                Reason.UNSUPPORTED,
                "Tệp là " + what + ", không phải văn bản đọc được.",
                "Chỉ nhận .docx, .doc, .pdf có lớp chữ và .txt. " + ANOTHER_WAY);
    }

    static UnreadableFile oldEncoding() {
        return new UnreadableFile(
                Reason.OLD_ENCODING,
                "Văn bản dùng bảng mã hoặc phông chữ cũ (TCVN3, VNI …), không phải Unicode.",
                "Hãy chuyển sang Unicode rồi tải lại: chép toàn bộ văn bản, mở bảng chuyển mã của UniKey (Ctrl+Shift+F6), "
                        + "chọn nguồn TCVN3 (ABC) hoặc VNI Windows, đích Unicode, rồi dán vào ô “Dán văn bản”.");
    }

    static UnreadableFile secret(SecrecyStamp stamp) {
        return new UnreadableFile(
                Reason.SECRET,
                "Văn bản có dấu chỉ độ mật “" + stamp.words() + "” nên không được đưa vào hệ thống.",
                "Tệp đã bị từ chối và không được lưu. Hãy xử lý văn bản này theo quy định bảo vệ bí mật nhà nước, không "
                        + "gửi qua mạng. Nếu văn bản đã được giải mật, hãy tải lên bản không còn dấu chỉ độ mật.");
    }

    static UnreadableFile tooLargeSheet() {
        return new UnreadableFile(
                Reason.TOO_LARGE,
                "Tệp lớn hơn " + TableReading.LARGEST / (1024 * 1024) + " MB.",
                "Hãy chia danh sách thành nhiều tệp, hoặc lưu thành .xlsx không kèm ảnh và bảng khác.");
    }

    static UnreadableFile tooManyRows() {
        return new UnreadableFile(
                Reason.TOO_LONG,
                "Tệp có hơn 1.048.576 dòng.",
                "Hãy chia danh sách thành nhiều tệp, mỗi tệp một số đơn vị.");
    }

    static UnreadableFile unsupportedSheet(String what) {
        return new UnreadableFile(
                Reason.UNSUPPORTED,
                "Tệp là " + what + ", không phải bảng đọc được.",
                "Chỉ nhận .xlsx và .csv. Hãy mở bằng Excel, chọn Lưu thành › Sổ làm việc Excel (.xlsx), không đặt mật khẩu, "
                        + "rồi tải lên.");
    }

    static UnreadableFile noHeadings() {
        return new UnreadableFile(
                Reason.UNSUPPORTED,
                "Không thấy dòng tiêu đề cột trong 30 dòng đầu của tệp.",
                "Hãy tải tệp mẫu, chép dữ liệu vào đúng cột và giữ nguyên tên các cột bắt buộc (có dấu *).");
    }

    static UnreadableFile mergedCells(String area) {
        return new UnreadableFile(
                Reason.UNSUPPORTED,
                "Trong bảng có ô gộp (" + area + "), nên không biết ô thuộc dòng nào.",
                "Hãy chọn vùng đó trong Excel, bấm Hợp nhất & Căn giữa để bỏ gộp, điền đủ từng dòng rồi tải lên.");
    }

    static UnreadableFile counts1904() {
        return new UnreadableFile(
                Reason.UNSUPPORTED,
                "Tệp đếm ngày từ năm 1904 (Excel cũ trên máy Mac), nên các ngày dễ bị hiểu sai.",
                "Hãy chép dữ liệu sang tệp mẫu rồi tải lên.");
    }

    static UnreadableFile openQuote(int line) {
        return new UnreadableFile(
                Reason.DAMAGED,
                "Từ dòng " + line + " có dấu ngoặc kép mở mà không đóng.",
                "Hãy sửa dấu ngoặc kép ở dòng đó, hoặc lưu bảng thành .xlsx rồi tải lên.");
    }
}
