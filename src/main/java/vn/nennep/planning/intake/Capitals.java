package vn.nennep.planning.intake;

import java.util.List;
import java.util.Set;
import vn.nennep.text.VietnameseText;

/// Names that a head prints in capitals, in the spelling of running text: `TỈNH ỦY HẬU GIANG` → `Tỉnh ủy Hậu Giang`.
final class Capitals {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "ubnd", "hđnd", "ubmttq", "mttq", "ubkt", "btv", "bch", "tncs", "cscm", "tnhh", "mtv", "tp", "cp", "vn");

    // In running text a body's name has its first syllable in capitals and these small.
    private static final List<List<String>> NAMES = List.of(
            names("Tỉnh ủy,Thành ủy,Huyện ủy,Quận ủy,Thị ủy,Đảng ủy,Chi ủy,Quân ủy,Đảng bộ,Chi bộ,Đảng đoàn,Liên đoàn"),
            names(
                    "Ban Thường vụ,Ban Chấp hành,Ban Tuyên giáo,Ban Tổ chức,Ban Dân vận,Ban Nội chính,Ban Chỉ đạo,Ban cán sự đảng"),
            names(
                    "Ủy ban Kiểm tra,Ủy ban nhân dân,Ủy ban Mặt trận Tổ quốc,Hội đồng nhân dân,Mặt trận Tổ quốc,Văn phòng,Thường trực"),
            names(
                    "Phó Bí thư,Bí thư,Phó Chủ tịch,Chủ tịch,Phó Trưởng ban,Trưởng ban,Phó Chánh Văn phòng,Chánh Văn phòng"),
            names(
                    "Phó Chủ nhiệm,Chủ nhiệm,Ủy viên,Giám đốc,Phó Giám đốc,Hiệu trưởng,Trưởng phòng,Phó Trưởng phòng,Tổng Biên tập"),
            names(
                    "Hội Cựu chiến binh,Hội Nông dân,Hội Liên hiệp Phụ nữ,Đoàn Thanh niên,Công đoàn,Liên đoàn Lao động,Ban Xây dựng Đảng"),
            names(
                    "Khối,Cơ quan và Doanh nghiệp,Doanh nghiệp,Quân sự,Công an,Biên phòng,Bộ Chỉ huy,Cộng sản,Việt Nam,Trung ương"));

    private static final Set<String> SMALL = Set.of(
            "tỉnh", "huyện", "xã", "phường", "và", "các", "cơ", "quan", "trực", "thuộc", "của", "thường", "vụ", "về",
            "thị", "trấn", "quận", "ủy", "đảng", "khối");

    private Capitals() {}

    private static List<String> names(String commaSeparated) {
        return List.of(commaSeparated.split(","));
    }

    static String relaxed(String capitals) {
        String text = VietnameseText.foldWhitespace(capitals);
        if (!HeadWords.capitals(text)) return text;
        String[] words = VietnameseText.lower(text).replace("uỷ", "ủy").split(" ");
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < words.length; ) {
            String name = nameAt(words, i);
            if (!out.isEmpty()) out.append(' ');
            if (name != null) {
                out.append(name);
                i += name.split(" ").length;
            } else {
                out.append(single(words[i], i == 0));
                i++;
            }
        }
        return out.toString();
    }

    private static @org.jspecify.annotations.Nullable String nameAt(String[] words, int at) {
        String best = null;
        for (List<String> group : NAMES) {
            for (String name : group) {
                if ((best == null || name.length() > best.length()) && matches(words, at, name)) best = name;
            }
        }
        return best;
    }

    private static boolean matches(String[] words, int at, String name) {
        String[] parts = VietnameseText.lower(name).split(" ");
        if (at + parts.length > words.length) return false;
        for (int i = 0; i < parts.length; i++) if (!parts[i].equals(words[at + i])) return false;
        return true;
    }

    private static String single(String word, boolean first) {
        if (ABBREVIATIONS.contains(word)) return VietnameseText.upper(word);
        return !first && SMALL.contains(word) ? word : VietnameseText.capitalized(word);
    }
}
