package vn.nennep.planning.topic;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;
import vn.nennep.documents.Block;
import vn.nennep.documents.DocumentLayout;
import vn.nennep.documents.IssuedText;
import vn.nennep.documents.Issuer;
import vn.nennep.organization.Unit;
import vn.nennep.organization.Units;
import vn.nennep.planning.Topics.Topic;

/// A branch's year as a draft of its plan, and as a sheet.
@Component
class ContentsFiles {

    private final UnitContents contents;
    private final DocumentLayout layout;
    private final Units units;
    private final Clock clock;

    ContentsFiles(UnitContents contents, DocumentLayout layout, Units units, Clock clock) {
        this.contents = contents;
        this.layout = layout;
        this.units = units;
        this.clock = clock;
    }

    byte[] docx(Unit unit, int year) {
        Unit above = unit.parentId() == null
                ? null
                : units.known(unit.parentId(), LocalDate.now(clock)).orElse(null);
        Issuer issuer = new Issuer(unit, above);
        List<Block> blocks = new ArrayList<>();
        for (Topic topic : contents.topics(unit.id(), year)) {
            blocks.add(new Block.Basis("Thực hiện chuyên đề năm " + topic.years() + ": " + topic.title()));
        }
        blocks.add(Block.paragraph(issuer.name() + " học tập trong sinh hoạt hằng tháng như sau:"));
        blocks.add(new Block.Table(List.of("Tháng", "Nội dung"), rows(unit, year), List.of(1, 6)));
        return layout.docx(IssuedText.of(
                issuer.profile(),
                issuer.head("KH", null, null),
                "KẾ HOẠCH",
                "nội dung học tập trong sinh hoạt chi bộ năm " + year,
                blocks,
                issuer.signature(issuer.onBehalfOf(), issuer.usualCapacity(), null),
                List.of("Lưu " + unit.name())));
    }

    byte[] xlsx(Unit unit, int year) {
        var bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Nền Nếp", "1.0")) {
            Worksheet sheet = book.newWorksheet("Năm " + year);
            sheet.value(0, 0, unit.name() + ": nội dung sinh hoạt năm " + year);
            sheet.value(2, 0, "Tháng");
            sheet.value(2, 1, "Nội dung");
            int line = 3;
            for (List<String> row : rows(unit, year)) {
                sheet.value(line, 0, row.get(0));
                sheet.value(line++, 1, row.get(1));
            }
            sheet.width(1, 90);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private List<List<String>> rows(Unit unit, int year) {
        return contents.of(unit.id(), year).stream()
                .map(month -> List.of(month.name(), String.join("; ", month.items())))
                .toList();
    }
}
