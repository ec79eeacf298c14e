package vn.nennep.sample.province;

import java.util.List;
import java.util.Random;
import vn.nennep.text.PersonName;

/// Invented names, as common in the Mekong delta as they are: a third are Nguyễn, and so some people share a name.
final class PersonNames {

    /// Family names with their share in a thousand.
    private static final String FAMILIES = """
            Nguyễn 310, Trần 108, Lê 88, Phạm 58, Huỳnh 56, Võ 48, Phan 34, Trương 24, Bùi 20, Đặng 20, Đỗ 14, Hồ 14,
            Ngô 13, Dương 13, Lâm 13, Danh 12, Lý 10, Đinh 8, Mai 8, Châu 7, Cao 7, Đoàn 7, Quách 6, Tô 6, Thạch 6, Hà 6,
            Lưu 6, Trịnh 6, Kim 5, Tạ 5, Thái 5, Từ 4, Giang 4, La 3, Vương 3, Ưng 2, Ông 2, Âu 2, Âu Dương 3, Tôn Nữ 3,
            Tôn Thất 3""";

    private static final String MEN_MIDDLE = """
            Văn 380, Hữu 60, Thanh 60, Minh 70, Hoàng 60, Quốc 60, Công 30, Đức 30, Trung 30, Ngọc 30, Tấn 40, Thành 40,
            Chí 40, Trọng 20, Phước 20, Hoài 20, Nhựt 20, Thế 20""";

    private static final String WOMEN_MIDDLE = """
            Thị 420, Thị Thu 40, Thị Mỹ 50, Thị Kim 50, Thị Hồng 50, Thị Ngọc 50, Thị Bích 40, Thị Thúy 40, Thị Cẩm 30,
            Ngọc 40, Thanh 40, Kim 40, Mỹ 30, Hồng 30, Bích 20, Huỳnh 20, Diễm 20""";

    private static final String MEN_GIVEN = """
            Hùng 40, Dũng 38, Tuấn 36, Thành 30, Minh 30, Sơn 26, Hải 26, Phong 24, Tài 24, Phúc 24, Lộc 22, Thọ 16, Đạt 22,
            Khánh 18, Nghĩa 22, Trí 20, Nhân 20, Tâm 20, Hiếu 22, Trung 20, Kiệt 16, Khoa 16, Đông 12, Nam 18, Bình 20,
            An 12, Ân 10, Ẩn 4, Út 14, Năm 6, Bảy 8, Tám 6, Chín 4, Đời 5, Đầy 4, Ửng 3, Ổn 3, Oai 4, Quý 10, Quyền 8, Thắng 16,
            Tường 8, Vinh 14, Việt 12, Vũ 14, Xuân 8, Đức 14, Hậu 12, Giang 8, Cường 18, Bảo 12, Luân 8, Lượng 4, Nguyên 8""";

    private static final String WOMEN_GIVEN = """
            Lan 30, Hoa 26, Hồng 24, Hương 24, Hường 14, Huệ 14, Mai 22, Nga 18, Ngân 20, Thảo 24, Thủy 22, Thúy 16, Trang 24,
            Trinh 14, Tuyết 16, Vân 20, Yến 20, Ánh 12, Anh 22, Bé 10, Ba 4, Tư 4, Cúc 10, Diễm 12, Diệu 10, Dung 16, Duyên 14,
            Đào 10, Điệp 6, Giàu 6, Hà 16, Hạnh 18, Hằng 16, Hiền 18, Kiều 12, Liên 14, Linh 18, Loan 16, Ly 8, My 12, Mỹ 8,
            Nguyệt 12, Nhung 12, Như 14, Oanh 12, Phượng 16, Phương 20, Quyên 12, Tiên 12, Thơ 10, Xuân 12, Ửng 2, Út 8, Ý 6""";

    private final Drawn families = Drawn.from(FAMILIES);
    private final Drawn menMiddle = Drawn.from(MEN_MIDDLE);
    private final Drawn womenMiddle = Drawn.from(WOMEN_MIDDLE);
    private final Drawn menGiven = Drawn.from(MEN_GIVEN);
    private final Drawn womenGiven = Drawn.from(WOMEN_GIVEN);

    PersonName next(Random random) {
        String family = families.next(random);
        boolean woman = !family.equals("Tôn Thất") && (family.equals("Tôn Nữ") || random.nextInt(100) < 38);
        String middle = woman ? ofWoman(family, random) : menMiddle.next(random);
        return new PersonName(family, middle, (woman ? womenGiven : menGiven).next(random));
    }

    private String ofWoman(String family, Random random) {
        String middle = womenMiddle.next(random);
        return family.equals("Tôn Nữ") ? middle.replaceFirst("^Thị ?", "") : middle;
    }

    /// Names drawn by their weights.
    record Drawn(List<String> names, int[] until) {

        static Drawn from(String text) {
            List<String> entries = List.of(text.strip().split(",\\s+"));
            int[] until = new int[entries.size()];
            int sum = 0;
            for (int i = 0; i < until.length; i++) {
                String entry = entries.get(i);
                sum += Integer.parseInt(entry.substring(entry.lastIndexOf(' ') + 1));
                until[i] = sum;
            }
            return new Drawn(
                    entries.stream()
                            .map(entry -> entry.substring(0, entry.lastIndexOf(' ')))
                            .toList(),
                    until);
        }

        String next(Random random) {
            int drawn = random.nextInt(until[until.length - 1]);
            int at = 0;
            while (until[at] <= drawn) {
                at++;
            }
            return names.get(at);
        }
    }
}
