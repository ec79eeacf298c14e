package vn.nennep.privacy.map;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.nennep.access.Access;
import vn.nennep.documents.Block;
import vn.nennep.documents.DocumentLayout;
import vn.nennep.documents.IssuedText;
import vn.nennep.documents.Issuer;
import vn.nennep.documents.Letterhead;
import vn.nennep.documents.Signature;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.privacy.PrivacyPermission;
import vn.nennep.privacy.purpose.Purposes;
import vn.nennep.privacy.retention.RetentionRules;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Download;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;

/// The data map on a page, and as the draft of the impact file's annex.
@Controller
class MapController {

    private final Access access;
    private final Units units;
    private final Purposes purposes;
    private final RetentionRules rules;
    private final DocumentLayout layout;
    private final Clock clock;

    MapController(
            Access access, Units units, Purposes purposes, RetentionRules rules, DocumentLayout layout, Clock clock) {
        this.access = access;
        this.units = units;
        this.purposes = purposes;
        this.rules = rules;
        this.layout = layout;
        this.clock = clock;
    }

    @GetMapping("/privacy/map")
    Page show() {
        seat();
        List<MapPage.Group> groups = groups();
        return Page.of(
                        "privacy/map/map",
                        "privacy",
                        "Dữ liệu cá nhân nằm ở "
                                + OfficialFigures.count(DataMap.entries().size()) + " bảng, cho "
                                + OfficialFigures.count(groups.size()) + " mục đích",
                        new MapPage(groups))
                .lead("Lập từ chính cơ sở dữ liệu, dùng cho hồ sơ đánh giá tác động.")
                .crumb("Dữ liệu cá nhân", "/privacy/purposes");
    }

    @GetMapping("/privacy/map.docx")
    Download docx() {
        LocalDate today = LocalDate.now(clock);
        Unit unit = units.known(seat(), today).orElseThrow(NotFound::new);
        Unit above = unit.parentId() == null
                ? null
                : units.known(unit.parentId(), today).orElse(null);
        Issuer issuer = new Issuer(unit, above);
        IssuedText text = IssuedText.of(
                issuer.profile(),
                new Letterhead(issuer.superior(), issuer.name(), null, null, unit.place(), today),
                "PHỤ LỤC",
                "sơ đồ dữ liệu cá nhân của chương trình Nền Nếp",
                body(),
                Signature.as("NGƯỜI LẬP", access.caller().displayName()),
                List.of());
        return new Download("Sơ đồ dữ liệu cá nhân ngày " + today + ".docx", Download.DOCX, layout.docx(text));
    }

    private List<MapPage.Group> groups() {
        List<DataMap.Entry> entries = DataMap.entries();
        return purposes.on(LocalDate.now(clock)).values().stream()
                .map(stated -> new MapPage.Group(
                        stated,
                        entries.stream()
                                .filter(entry -> entry.purpose() == stated.purpose())
                                .toList()))
                .filter(group -> !group.entries().isEmpty())
                .toList();
    }

    private List<Block> body() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Basis("Căn cứ Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15,"));
        int number = 0;
        for (MapPage.Group group : groups()) {
            blocks.add(Block.heading(2, ++number + ".", group.stated().name()));
            blocks.add(Block.item("-", "Căn cứ: " + group.stated().basis() + "."));
            blocks.add(Block.item("-", "Ai được nhận: " + group.stated().recipients() + "."));
            blocks.add(Block.item("-", "Thời hạn giữ: " + group.stated().term() + "."));
            blocks.add(new Block.Table(
                    List.of("Dữ liệu", "Của ai", "Bảo vệ", "Bảng"),
                    group.entries().stream()
                            .map(entry -> List.of(
                                    entry.what(), entry.whose(), entry.guard().label(), entry.table()))
                            .toList(),
                    List.of(5, 4, 5, 4)));
        }
        blocks.add(Block.heading(2, ++number + ".", "Tự xóa khi hết hạn"));
        rules.all().forEach(rule -> blocks.add(Block.item("-", rule.name() + ": " + rule.term() + ".")));
        return blocks;
    }

    private UnitId seat() {
        return access.roots(PrivacyPermission.READ_DATA_MAP).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
