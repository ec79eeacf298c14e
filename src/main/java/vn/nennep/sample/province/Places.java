package vn.nennep.sample.province;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Names of places: those of Hậu Giang as in March 2024, and for everything larger invented ones that sound like them.
final class Places {

    /// A district's committee and its communes, in the order in which the province lists them.
    record District(String kind, String title, String name, List<String> communes) {}

    private static final String HAU_GIANG = """
            CITY_COMMITTEE | Thành ủy | Vị Thanh | phường I, phường III, phường IV, phường V, phường VII, xã Vị Tân, xã Hỏa Lựu, xã Hỏa Tiến, xã Tân Tiến
            CITY_COMMITTEE | Thành ủy | Ngã Bảy | phường Ngã Bảy, phường Lái Hiếu, phường Hiệp Thành, phường Hiệp Lợi, xã Đại Thành, xã Tân Thành
            TOWN_COMMITTEE | Thị ủy | Long Mỹ | phường Thuận An, phường Bình Thạnh, phường Vĩnh Tường, phường Trà Lồng, xã Long Bình, xã Long Trị, xã Long Trị A, xã Long Phú, xã Tân Phú
            DISTRICT_COMMITTEE | Huyện ủy | Châu Thành | thị trấn Ngã Sáu, thị trấn Mái Dầm, xã Đông Phú, xã Đông Phước, xã Đông Phước A, xã Đông Thạnh, xã Phú Hữu, xã Phú Tân
            DISTRICT_COMMITTEE | Huyện ủy | Châu Thành A | thị trấn Một Ngàn, thị trấn Bảy Ngàn, thị trấn Cái Tắc, thị trấn Rạch Gòi, xã Nhơn Nghĩa A, xã Tân Hòa, xã Tân Phú Thạnh, xã Thạnh Xuân, xã Trường Long A, xã Trường Long Tây
            DISTRICT_COMMITTEE | Huyện ủy | Phụng Hiệp | thị trấn Cây Dương, thị trấn Kinh Cùng, thị trấn Búng Tàu, xã Tân Bình, xã Tân Long, xã Tân Phước Hưng, xã Thạnh Hòa, xã Phương Bình, xã Phương Phú, xã Hòa An, xã Hòa Mỹ, xã Hiệp Hưng, xã Long Thạnh, xã Phụng Hiệp, xã Bình Thành
            DISTRICT_COMMITTEE | Huyện ủy | Vị Thủy | xã Vị Thanh, thị trấn Nàng Mau, xã Vị Trung, xã Vị Thủy, xã Vị Thắng, xã Vị Bình, xã Vị Đông, xã Vĩnh Thuận Tây, xã Vĩnh Tường, xã Vĩnh Trung
            DISTRICT_COMMITTEE | Huyện ủy | Long Mỹ | thị trấn Vĩnh Viễn, xã Lương Tâm, xã Lương Nghĩa, xã Thuận Hòa, xã Thuận Hưng, xã Vĩnh Thuận Đông, xã Vĩnh Viễn A, xã Xà Phiên
            """;

    private static final List<String> PROVINCES = List.of(
            ("Hậu Giang, An Giang, Bạc Liêu, Bến Tre, Cà Mau, Đồng Tháp, Kiên Giang, Long An, Sóc Trăng, Tiền Giang, Trà Vinh, "
                            + "Vĩnh Long, Tây Ninh, Bình Phước, Bình Dương, Đồng Nai, Lâm Đồng, Ninh Thuận, Bình Thuận, "
                            + "Khánh Hòa, Phú Yên, Bình Định, Quảng Ngãi, Quảng Nam, Gia Lai, Kon Tum, Đắk Lắk, Đắk Nông, "
                            + "Quảng Trị, Quảng Bình, Hà Tĩnh, Nghệ An, Thanh Hóa, Ninh Bình")
                    .split(", "));

    private static final List<String> FIRST = List.of(
            "Thạnh", "Vĩnh", "Long", "Phú", "Tân", "Bình", "Hòa", "Mỹ", "An", "Phước", "Đông", "Trường", "Hiệp",
            "Nhơn");
    private static final List<String> SECOND = List.of(
            "Lợi", "Xuân", "Phú", "Hòa", "An", "Bình", "Thuận", "Thới", "Lộc", "Trung", "Thành", "Hưng", "Quới", "Đức");

    /// Of the branch in the walk-through; there is only one in the sample.
    static final String KNOWN_HAMLET = "Thạnh Lợi";

    private Places() {}

    static String province(int no) {
        int round = no / PROVINCES.size();
        return PROVINCES.get(no % PROVINCES.size()) + (round == 0 ? "" : " " + (round + 1));
    }

    static List<District> districtsOfHauGiang() {
        return HAU_GIANG.strip().lines().map(Places::district).toList();
    }

    private static District district(String line) {
        String[] parts = line.split(" \\| ");
        return new District(parts[0], parts[1], parts[2], Arrays.asList(parts[3].split(", ")));
    }

    /// Districts of an invented province: as many and of the same kinds.
    static List<District> districts(Random random) {
        List<String> names = compound(random, 8);
        List<District> like = districtsOfHauGiang();
        List<District> invented = new ArrayList<>();
        for (int i = 0; i < like.size(); i++) {
            invented.add(new District(like.get(i).kind(), like.get(i).title(), names.get(i), List.of()));
        }
        return invented;
    }

    /// At least so many communes: the known ones first.
    static List<String> communes(District district, int count, Random random) {
        Set<String> names = new LinkedHashSet<>(district.communes());
        for (String name : compound(random, FIRST.size() * SECOND.size() / 2)) {
            names.add("xã " + name);
        }
        return names.stream().limit(count).toList();
    }

    /// Different two-syllable names in a random order; numbered when there are more than there are pairs.
    static List<String> compound(Random random, int count) {
        Set<String> names = new LinkedHashSet<>();
        for (int tries = 0; names.size() < count; tries++) {
            String first = FIRST.get(random.nextInt(FIRST.size()));
            String second = SECOND.get(random.nextInt(SECOND.size()));
            String name = first + " " + second + (tries < 20 * count ? "" : " " + (1 + random.nextInt(9)));
            if (!first.equals(second) && !name.equals(KNOWN_HAMLET)) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }
}
