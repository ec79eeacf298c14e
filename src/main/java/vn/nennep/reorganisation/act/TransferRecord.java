package vn.nennep.reorganisation.act;

import static nennep.sql.reorganisation.Tables.SUCCESSION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.nennep.documents.Block;
import vn.nennep.documents.DocumentLayout;
import vn.nennep.documents.IssuedText;
import vn.nennep.documents.Issuer;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Download;

/// Biên bản chuyển giao dữ liệu cá nhân: which body handed whose data to which, on what ground, when (Luật
/// 91/2025/QH15, 15.7). It names bodies and numbers, no person.
@Component
class TransferRecord {

    private final DSLContext sql;
    private final Units units;
    private final DocumentLayout layout;
    private final Clock clock;

    TransferRecord(DSLContext sql, Units units, DocumentLayout layout, Clock clock) {
        this.sql = sql;
        this.units = units;
        this.layout = layout;
        this.clock = clock;
    }

    Download of(Act act) {
        Issuer issuer = issuer(act);
        IssuedText text = IssuedText.minutes(
                issuer.profile(),
                issuer.head("BB", null, LocalDate.now(clock)),
                "chuyển giao dữ liệu cá nhân khi sắp xếp tổ chức",
                body(act),
                issuer.signature(issuer.onBehalfOf(), issuer.usualCapacity(), null),
                issuer.signature(null, "NGƯỜI LẬP BIÊN BẢN", null));
        return new Download(
                "Biên bản chuyển giao dữ liệu - " + act.effectiveOn() + ".docx", Download.DOCX, layout.docx(text));
    }

    private Issuer issuer(Act act) {
        LocalDate today = LocalDate.now(clock);
        Unit unit = units.known(units.successor(act.unit()), today).orElseThrow();
        Unit above = unit.parentId() == null
                ? null
                : units.known(unit.parentId(), today).orElse(null);
        return new Issuer(unit, above);
    }

    private List<Block> body(Act act) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Basis("Căn cứ Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15;"));
        blocks.add(new Block.Basis("Căn cứ " + act.decision() + ","));
        blocks.add(
                Block.paragraph("Dữ liệu cá nhân của người sinh hoạt tại các đơn vị dưới đây được chuyển giao từ ngày "
                        + OfficialFigures.date(act.effectiveOn())
                        + " để đơn vị kế thừa tiếp tục quản lý sinh hoạt và nhiệm vụ được "
                        + "giao; mục đích xử lý không thay đổi."));
        blocks.add(Block.heading(1, "I.", "ĐƠN VỊ CHUYỂN GIAO VÀ ĐƠN VỊ TIẾP NHẬN"));
        blocks.add(table(act));
        blocks.add(Block.heading(1, "II.", "DỮ LIỆU ĐƯỢC CHUYỂN GIAO"));
        blocks.add(Block.item(
                "-", "Họ tên, năm sinh; đối tượng (đảng viên, cán bộ, đoàn viên, hội viên); nơi sinh hoạt."));
        blocks.add(Block.item(
                "-",
                "Nhiệm vụ còn phải thực hiện. Kết quả đã thực hiện giữ nguyên ở đơn vị cũ và được tính cho "
                        + "đơn vị tiếp nhận."));
        blocks.add(Block.heading(1, "III.", "TRÁCH NHIỆM"));
        blocks.add(Block.item(
                "-", "Bên tiếp nhận chỉ dùng dữ liệu đúng mục đích, giữ hạn chế quyền xem như trước khi chuyển giao."));
        blocks.add(Block.item("-", "Người có dữ liệu xem được việc chuyển giao này trong trang dữ liệu của mình."));
        return blocks;
    }

    private Block table(Act act) {
        List<List<String>> rows = new ArrayList<>();
        sql.selectFrom(SUCCESSION)
                .where(SUCCESSION.ACT_ID.eq(act.id().value()))
                .orderBy(SUCCESSION.PREDECESSOR_ID, SUCCESSION.SUCCESSOR_ID)
                .forEach(row -> rows.add(List.of(
                        String.valueOf(rows.size() + 1),
                        name(row.getPredecessorId(), act.effectiveOn().minusDays(1)),
                        name(row.getSuccessorId(), act.effectiveOn()),
                        OfficialFigures.count(row.getPeople()))));
        return new Block.Table(
                List.of("TT", "Bên chuyển giao", "Bên tiếp nhận", "Số người"), rows, List.of(1, 5, 5, 2));
    }

    private String name(long unit, LocalDate on) {
        return units.known(new UnitId(unit), on).map(Unit::name).orElse("");
    }
}
