package vn.nennep.sample.province;

import java.util.List;
import java.util.Set;
import vn.nennep.access.Role;
import vn.nennep.sample.SampleSize;

/// The committee of the province's agencies and enterprises: where those who work in the province's bodies are members.
final class BlocOutline {

    private static final Set<String> WITH_COMMITTEE = Set.of("Sở Giáo dục và Đào tạo", "Sở Y tế");
    private static final int BRANCHES_OF_ENTERPRISE = 20;

    private final UnitDraft province;
    private final UnitDraft bloc;
    private final Cast cast;
    private int branches;

    BlocOutline(UnitDraft province, UnitDraft bloc, Cast cast) {
        this.province = province;
        this.bloc = bloc;
        this.cast = cast;
    }

    /// @param ofProvince branches of the whole province
    /// @return how many of them are here
    int draw(int ofProvince) {
        province.children.stream()
                .filter(body -> body.holdsOthers() || body.kind.equals("ADVISORY_BODY"))
                .forEach(this::agency);
        int more = (ofProvince - SampleSize.FEWEST_BRANCHES) * 15 / 100;
        int enterprises = (more + BRANCHES_OF_ENTERPRISE - 1) / BRANCHES_OF_ENTERPRISE;
        for (int no = 0; no < enterprises; no++) {
            enterprise(no + 1, Shares.even(more, enterprises, no));
        }
        return branches;
    }

    private void agency(UnitDraft body) {
        if (!WITH_COMMITTEE.contains(body.name)) {
            UnitDraft branch = bloc.open("GRASSROOTS_BRANCH", "Chi bộ " + body.name, "CB", province.place);
            seat(branch, body);
            branches++;
            return;
        }
        UnitDraft committee = bloc.open("GRASSROOTS_COMMITTEE", "Đảng bộ " + body.name, "ĐU", province.place);
        for (String part : List.of("Văn phòng", "Chuyên môn", "Thanh tra")) {
            UnitDraft branch = branch(committee, part + " " + body.name);
            if (part.equals("Văn phòng")) {
                branch.seats.add(cast.seat(Role.COMMITTEE_SECRETARY, body, committee, "Bí thư Đảng ủy"));
            }
        }
    }

    private void seat(UnitDraft branch, UnitDraft body) {
        if (body.name.startsWith("Văn phòng Tỉnh ủy")) {
            branch.seats.add(Seat.of(province, "Bí thư Tỉnh ủy"));
            branch.seats.add(Seat.of(province, "Phó Bí thư Thường trực Tỉnh ủy"));
        }
        branch.seats.add(Seat.of(body, headOf(body)));
        cast.find(Role.ADVISORY_OFFICER, body)
                .ifPresent(account -> branch.seats.add(Seat.of(body, "Cán bộ tổng hợp", account)));
        branch.seats.add(Seat.of(branch, "Bí thư chi bộ"));
    }

    private void enterprise(int no, int count) {
        UnitDraft committee =
                bloc.open("GRASSROOTS_COMMITTEE", "Đảng bộ Công ty Cổ phần Sông Hậu " + no, "ĐU", province.place);
        for (int i = 1; i <= count; i++) {
            branch(committee, "Phân xưởng " + i);
        }
    }

    private UnitDraft branch(UnitDraft committee, String name) {
        UnitDraft branch = committee.open("BRANCH", "Chi bộ " + name, "CB", province.place);
        branch.seats.add(Seat.of(branch, "Bí thư chi bộ"));
        branches++;
        return branch;
    }

    private static String headOf(UnitDraft body) {
        String first = body.name.split(" ")[0];
        return switch (first) {
            case "Sở", "Đài" -> "Giám đốc";
            case "Văn" -> "Chánh Văn phòng";
            case "Ban" -> "Trưởng ban";
            case "Thanh" -> "Chánh Thanh tra";
            case "Tỉnh" -> "Bí thư Tỉnh Đoàn";
            case "Báo" -> "Tổng Biên tập";
            case "Trường" -> "Hiệu trưởng";
            default -> body.kind.equals("ADVISORY_BODY") ? "Chủ nhiệm" : "Chủ tịch";
        };
    }
}
