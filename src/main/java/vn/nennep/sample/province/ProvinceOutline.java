package vn.nennep.sample.province;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.nennep.sample.SampleSize;

/// A province drawn up: every unit with its place, its leading people and how many people it has. Nothing is
/// stored yet.
final class ProvinceOutline {

    private static final String ADVISORY = """
            Văn phòng Tỉnh ủy | VPTU
            Ban Tổ chức Tỉnh ủy | BTCTU
            Ban Tuyên giáo Tỉnh ủy | BTGTU
            Ủy ban Kiểm tra Tỉnh ủy | UBKTTU
            Ban Dân vận Tỉnh ủy | BDVTU
            Ban Nội chính Tỉnh ủy | BNCTU
            """;

    private static final String STATE = """
            Văn phòng Ủy ban nhân dân tỉnh | VPUBND
            Sở Nội vụ | SNV
            Sở Tư pháp | STP
            Sở Kế hoạch và Đầu tư | SKHĐT
            Sở Tài chính | STC
            Sở Công Thương | SCT
            Sở Nông nghiệp và Phát triển nông thôn | SNNPTNT
            Sở Giao thông vận tải | SGTVT
            Sở Xây dựng | SXD
            Sở Tài nguyên và Môi trường | STNMT
            Sở Thông tin và Truyền thông | STTTT
            Sở Lao động - Thương binh và Xã hội | SLĐTBXH
            Sở Văn hóa, Thể thao và Du lịch | SVHTTDL
            Sở Khoa học và Công nghệ | SKHCN
            Sở Giáo dục và Đào tạo | SGDĐT
            Sở Y tế | SYT
            Thanh tra tỉnh | TTT
            Ban Quản lý các khu công nghiệp tỉnh | BQLKCN
            """;

    private static final String MASS = """
            Hội Nông dân tỉnh | HND
            Hội Liên hiệp Phụ nữ tỉnh | HLHPN
            Tỉnh Đoàn | TĐ
            Liên đoàn Lao động tỉnh | LĐLĐ
            Hội Cựu chiến binh tỉnh | HCCB
            """;

    private final Random random;
    private final Cast cast;
    private final UnitDraft root;

    private ProvinceOutline(int no, long seed) {
        this.random = new Random(seed * 1_000_003 + no);
        this.cast = Cast.ofProvince(no);
        String name = Places.province(no);
        this.root = UnitDraft.root("PROVINCIAL_COMMITTEE", "Tỉnh ủy " + name, "TU", name);
    }

    static UnitDraft draw(int no, SampleSize size, long seed) {
        ProvinceOutline outline = new ProvinceOutline(no, seed);
        outline.drawUnits(no, size.branches());
        outline.givePeople(size.people());
        return outline.root;
    }

    private void drawUnits(int no, int branches) {
        openAll("ADVISORY_BODY", ADVISORY);
        List<Places.District> districts = no == 0 ? Places.districtsOfHauGiang() : Places.districts(random);
        List<UnitDraft> committees = districts.stream()
                .map(district -> DistrictOutline.open(root, district))
                .toList();
        UnitDraft bloc =
                open("DIRECT_COMMITTEE", "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh", "Đảng ủy Khối tỉnh", "ĐUK");
        open("ARMED_COMMITTEE", "Đảng ủy Quân sự tỉnh", "Đảng ủy Quân sự tỉnh", "ĐUQS");
        open("ARMED_COMMITTEE", "Đảng ủy Công an tỉnh", "Đảng ủy Công an tỉnh", "ĐUCA");
        open("PARTY_CAUCUS", "Ban cán sự đảng Ủy ban nhân dân tỉnh", "Ban cán sự đảng UBND tỉnh", "BCSĐ");
        openAll("STATE_BODY", STATE);
        open("FRONT", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "Ủy ban MTTQ tỉnh", "MTTQ");
        openAll("MASS_ORGANISATION", MASS);
        open("NEWSPAPER", "Báo " + root.place, "Báo " + root.place, "BHG");
        open("BROADCASTER", "Đài Phát thanh và Truyền hình " + root.place, "Đài PT-TH " + root.place, "ĐPTTH");
        open("POLITICAL_SCHOOL", "Trường Chính trị tỉnh", "Trường Chính trị tỉnh", "TCT");
        int inBloc = new BlocOutline(root, bloc, cast).draw(branches);
        for (int i = 0; i < committees.size(); i++) {
            int share = Shares.even(branches - inBloc, committees.size(), i);
            new DistrictOutline(committees.get(i), districts.get(i), cast, random).draw(share);
        }
    }

    /// Three in four are members; they are in the branches.
    private void givePeople(int people) {
        List<UnitDraft> branches = new ArrayList<>();
        List<UnitDraft> others = new ArrayList<>();
        root.walk(unit -> {
            if (unit.holdsMembers()) branches.add(unit);
            if (unit.holdsOthers()) others.add(unit);
        });
        int members = people * 3 / 4;
        Shares.ofPeople(branches, members, random);
        Shares.ofPeople(others, people - members, random);
    }

    private void openAll(String kind, String lines) {
        lines.strip()
                .lines()
                .map(line -> line.split(" \\| "))
                .forEach(parts -> open(kind, parts[0], parts[0], parts[1]));
    }

    private UnitDraft open(String kind, String name, String shortName, String symbol) {
        return root.open(kind, name, shortName, symbol, root.place);
    }
}
