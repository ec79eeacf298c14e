package vn.nennep.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A day of the year to which study and outreach are tied (ngày lễ, ngày kỷ niệm).
public record Anniversary(MonthDay day, String name) {

    /// Those of the whole country; a province adds its own as data.
    public static final List<Anniversary> NATIONAL = List.of(
            of(2, 3, "Ngày thành lập Đảng Cộng sản Việt Nam"),
            of(2, 27, "Ngày Thầy thuốc Việt Nam"),
            of(3, 8, "Ngày Quốc tế Phụ nữ"),
            of(3, 26, "Ngày thành lập Đoàn TNCS Hồ Chí Minh"),
            of(4, 30, "Ngày Giải phóng miền Nam, thống nhất đất nước"),
            of(5, 1, "Ngày Quốc tế Lao động"),
            of(5, 7, "Ngày Chiến thắng Điện Biên Phủ"),
            of(5, 19, "Ngày sinh Chủ tịch Hồ Chí Minh"),
            of(6, 5, "Ngày Bác Hồ ra đi tìm đường cứu nước"),
            of(6, 11, "Ngày Bác Hồ ra Lời kêu gọi thi đua ái quốc"),
            of(6, 21, "Ngày Báo chí Cách mạng Việt Nam"),
            of(7, 27, "Ngày Thương binh - Liệt sĩ"),
            of(7, 28, "Ngày thành lập Công đoàn Việt Nam"),
            of(8, 1, "Ngày truyền thống ngành Tuyên giáo của Đảng"),
            of(8, 19, "Ngày Cách mạng Tháng Tám thành công"),
            of(9, 2, "Ngày Quốc khánh; ngày mất của Chủ tịch Hồ Chí Minh"),
            of(10, 14, "Ngày thành lập Hội Nông dân Việt Nam"),
            of(10, 15, "Ngày truyền thống công tác dân vận của Đảng"),
            of(10, 20, "Ngày thành lập Hội Liên hiệp Phụ nữ Việt Nam"),
            of(11, 18, "Ngày thành lập Mặt trận Dân tộc Thống nhất Việt Nam"),
            of(11, 20, "Ngày Nhà giáo Việt Nam"),
            of(12, 6, "Ngày thành lập Hội Cựu chiến binh Việt Nam"),
            of(12, 22, "Ngày thành lập Quân đội nhân dân Việt Nam"));

    private static Anniversary of(int month, int day, String name) {
        return new Anniversary(MonthDay.of(month, day), name);
    }

    public static Optional<Anniversary> on(MonthDay day) {
        return NATIONAL.stream()
                .filter(anniversary -> anniversary.day.equals(day))
                .findFirst();
    }

    /// Those of the list that fall on from…to (both included), in order of time.
    public static List<Fall> between(List<Anniversary> anniversaries, LocalDate from, LocalDate to) {
        List<Fall> falls = new ArrayList<>();
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            for (Anniversary anniversary : anniversaries) {
                LocalDate date = anniversary.day.atYear(year);
                if (!date.isBefore(from) && !date.isAfter(to)) falls.add(new Fall(date, anniversary));
            }
        }
        falls.sort(Comparator.comparing(Fall::date));
        return List.copyOf(falls);
    }

    /// An anniversary on its day of one year.
    public record Fall(LocalDate date, Anniversary anniversary) {}
}
