package vn.nennep.planning.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nennep.documents.Issuer;
import vn.nennep.organization.Line;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitKind;
import vn.nennep.people.Positions;
import vn.nennep.text.OfficialFigures;
import vn.nennep.text.VietnameseText;

/// The first wording of a unit's own plan, as officials write it; theirs to change.
final class WordingProposal {

    private final Plan above;
    private final Issuer issuerAbove;
    private final Issuer issuer;
    private final Lineage lineage;

    WordingProposal(Plan above, Issuer issuerAbove, Issuer issuer, Lineage lineage) {
        this.above = above;
        this.issuerAbove = issuerAbove;
        this.issuer = issuer;
        this.lineage = lineage;
    }

    /// @param offices who holds which office at the unit: one of them signs
    Wording wording(List<Positions.Holder> offices) {
        var signing = Signatory.among(offices, issuer.usualCapacity());
        return new Wording(
                basis(),
                purpose(),
                lineage.hasBelow() ? arrangement() : arrangementOfBranch(),
                issuer.onBehalfOf() == null ? "" : issuer.onBehalfOf(),
                signing.capacity(),
                signing.name(),
                recipients());
    }

    private String basis() {
        return "Thực hiện " + cited() + " về " + lowered(above.title()) + "; " + issuer.collective()
                + " xây dựng Kế hoạch thực hiện như sau:";
    }

    private String cited() {
        String number = above.symbol() == null ? "" : " số " + above.symbol();
        String date = above.datedOn() == null ? "" : " ngày " + OfficialFigures.date(above.datedOn());
        return "Kế hoạch" + number + date + " của " + issuerAbove.name();
    }

    private static String lowered(String title) {
        return VietnameseText.lower(title.substring(0, 1)) + title.substring(1);
    }

    private String purpose() {
        return """
                1. Mục đích
                Tạo sự thống nhất trong lãnh đạo, chỉ đạo và tổ chức thực hiện %s trong %s; nâng cao nhận thức, trách nhiệm của cấp ủy, tổ chức đảng và cán bộ, đảng viên, nhất là người đứng đầu.
                2. Yêu cầu
                - Việc tổ chức thực hiện phải nghiêm túc, thiết thực, hiệu quả, đúng thời gian quy định; khắc phục bệnh hình thức.
                - Gắn việc thực hiện Kế hoạch với nhiệm vụ chính trị của địa phương, cơ quan, đơn vị; phát huy vai trò nêu gương của cán bộ, đảng viên.
                """.formatted(cited(), whole()).strip();
    }

    private String whole() {
        if (lineage.unit().kind().line() != Line.PARTY) {
            return "toàn cơ quan, đơn vị";
        }
        return lineage.hasBelow() ? "toàn Đảng bộ" : "toàn Chi bộ";
    }

    private String arrangement() {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(
                VietnameseText.capitalized(groups())
                        + " căn cứ Kế hoạch này tổ chức thực hiện phù hợp với điều kiện cụ thể của đơn vị và báo cáo kết quả đúng thời gian quy định.");
        lineage.advisoryBody()
                .ifPresent(body -> paragraphs.add(body.name() + " tham mưu " + issuer.collective()
                        + " theo dõi, hướng dẫn, đôn đốc, kiểm tra việc thực hiện Kế hoạch này; tổng hợp kết quả, báo cáo "
                        + issuerAbove.collective() + " theo quy định."));
        List<String> numbered = new ArrayList<>();
        for (String paragraph : paragraphs) {
            numbered.add(paragraphs.size() == 1 ? paragraph : numbered.size() + 1 + ". " + paragraph);
        }
        numbered.add("Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị kịp thời phản ánh về "
                + lineage.advisoryBody().map(Unit::name).orElseGet(issuer::collective)
                + " để được xem xét, giải quyết.");
        return String.join("\n", numbered);
    }

    private String arrangementOfBranch() {
        return """
                1. Cấp ủy phân công đồng chí phụ trách từng nội dung, theo dõi, đôn đốc và báo cáo kết quả về %s đúng thời gian quy định.
                2. Mỗi cán bộ, đảng viên tham gia đầy đủ, gương mẫu thực hiện Kế hoạch này.
                Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, kịp thời phản ánh với cấp ủy để được xem xét, giải quyết.""".formatted(issuerAbove.collective());
    }

    private String groups() {
        String groups = lineage.next(List.of()).stream()
                .map(UnitKind::groupName)
                .distinct()
                .collect(Collectors.joining(", "));
        return groups.isEmpty() ? "các đơn vị trực thuộc" : groups;
    }

    private List<String> recipients() {
        Stream<String> copies = lineage.hasBelow()
                ? Stream.of(VietnameseText.capitalized(groups()), keptAt())
                : Stream.of("Các đồng chí đảng viên", keptAt());
        return Stream.concat(
                        Stream.concat(
                                Stream.of(issuerAbove.collective()), lineage.advisoryBody().map(Unit::name).stream()),
                        copies)
                .distinct()
                .toList();
    }

    private String keptAt() {
        return lineage.hasBelow()
                ? "Lưu Văn phòng"
                : "Lưu " + VietnameseText.lower(lineage.unit().kind().name());
    }
}
