package vn.nennep.sample.province;

import java.util.List;
import java.util.Random;
import vn.nennep.access.Role;

/// A district, town or city: its committee's advisory bodies, its own state bodies and unions, and its communes.
final class DistrictOutline {

    private static final int AGENCIES = 2;

    private final UnitDraft committee;
    private final Places.District district;
    private final Cast cast;
    private final Random random;

    DistrictOutline(UnitDraft committee, Places.District district, Cast cast, Random random) {
        this.committee = committee;
        this.district = district;
        this.cast = cast;
        this.random = random;
    }

    static UnitDraft open(UnitDraft province, Places.District district) {
        String symbol = district.kind().equals("DISTRICT_COMMITTEE") ? "HU" : "ThU";
        return province.open(district.kind(), district.title() + " " + district.name(), symbol, district.name());
    }

    void draw(int branches) {
        advisory("Văn phòng", "VP");
        UnitDraft propaganda = advisory("Ban Tuyên giáo", "BTG");
        advisory("Ban Tổ chức", "BTC");
        advisory("Ủy ban Kiểm tra", "UBKT");
        advisory("Ban Dân vận", "BDV");
        String area = area();
        UnitDraft government = open("DISTRICT_STATE_BODY", "Ủy ban nhân dân " + area, "UBND " + area, "UBND");
        open("DISTRICT_FRONT", "Ủy ban Mặt trận Tổ quốc Việt Nam " + area, "Ủy ban MTTQ " + area, "MTTQ");
        for (String union : List.of(
                "Hội Nông dân",
                "Hội Liên hiệp Phụ nữ",
                "Đoàn Thanh niên",
                "Liên đoàn Lao động",
                "Hội Cựu chiến binh")) {
            open("DISTRICT_MASS_ORGANISATION", union + " " + area, union + " " + area, "");
        }
        agencies(propaganda, government, area);
        communes(branches - AGENCIES);
    }

    private void agencies(UnitDraft propaganda, UnitDraft government, String area) {
        UnitDraft party = open("GRASSROOTS_BRANCH", "Chi bộ Cơ quan " + committee.name, "CB");
        party.seats.add(cast.secretary(committee, "Bí thư " + district.title()));
        party.seats.add(Seat.of(committee, "Phó Bí thư Thường trực " + district.title()));
        party.seats.add(Seat.of(propaganda, "Trưởng ban"));
        cast.find(Role.ADVISORY_OFFICER, propaganda)
                .ifPresent(account -> party.seats.add(Seat.of(propaganda, "Cán bộ tổng hợp", account)));
        party.seats.add(Seat.of(party, "Bí thư chi bộ"));
        UnitDraft state = open("GRASSROOTS_BRANCH", "Chi bộ Ủy ban nhân dân " + area, "CB");
        state.seats.add(Seat.of(government, "Chủ tịch"));
        state.seats.add(Seat.of(state, "Bí thư chi bộ"));
    }

    private void communes(int branches) {
        int count = Math.clamp(branches / 50, 3, 16);
        List<String> names = Places.communes(district, count, random);
        for (int i = 0; i < count; i++) {
            commune(names.get(i), Shares.even(branches, count, i));
        }
    }

    private void commune(String name, int branches) {
        String proper = name.replaceFirst("^(xã|phường|thị trấn) ", "");
        String place = proper.matches("[IVX]+") ? "Phường " + proper : proper;
        UnitDraft commune = committee.open("GRASSROOTS_COMMITTEE", "Đảng bộ " + name, "ĐU", place);
        if (name.equals("thị trấn Vĩnh Viễn")) {
            commune.formerName = "Đảng bộ xã Vĩnh Viễn";
        }
        List<String> hamlets = Places.compound(random, branches);
        for (int i = 0; i < branches - 1; i++) {
            boolean known = i == 0 && commune.name.equals("Đảng bộ xã Vị Thanh");
            branch(commune, hamlet(name, known ? Places.KNOWN_HAMLET : hamlets.get(i), i));
        }
        UnitDraft offices = branch(commune, "Cơ quan " + name);
        offices.seats.addFirst(cast.secretary(commune, "Bí thư Đảng ủy"));
        offices.seats.add(1, Seat.of(commune, "Phó Bí thư Đảng ủy"));
    }

    private UnitDraft branch(UnitDraft commune, String name) {
        UnitDraft branch = commune.open("BRANCH", "Chi bộ " + name, "CB", commune.place);
        branch.seats.add(cast.seat(Role.BRANCH_SECRETARY, branch, branch, "Bí thư chi bộ"));
        branch.seats.add(Seat.of(branch, "Phó Bí thư chi bộ"));
        cast.find(Role.MEMBER, branch).ifPresent(account -> {
            branch.seats.add(Seat.member(branch, account.name(), account.birthYear()));
            branch.seats.add(Seat.member(branch, "Nguyễn Văn Hùng", 1975));
            branch.seats.add(Seat.member(branch, "Nguyễn Văn Hùng", 1982));
            branch.seats.add(Seat.member(branch, "Tôn Nữ Ngọc Ánh", 1990));
        });
        return branch;
    }

    /// Villages have names; wards and townships are parted into numbered quarters.
    private static String hamlet(String commune, String name, int no) {
        return commune.startsWith("xã ") ? "ấp " + name : "khu vực " + (no + 1);
    }

    private String area() {
        return switch (district.kind()) {
            case "CITY_COMMITTEE" -> "thành phố " + district.name();
            case "TOWN_COMMITTEE" -> "thị xã " + district.name();
            default -> "huyện " + district.name();
        };
    }

    private UnitDraft advisory(String name, String symbol) {
        String full = name + " " + committee.name;
        return open("ADVISORY_BODY", full, full, symbol + committee.symbol);
    }

    private UnitDraft open(String kind, String name, String symbol) {
        return open(kind, name, name, symbol);
    }

    private UnitDraft open(String kind, String name, String shortName, String symbol) {
        return committee.open(kind, name, shortName, symbol, committee.place);
    }
}
