package vn.nennep.privacy.own;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;
import vn.nennep.documents.Block;
import vn.nennep.documents.DocumentLayout;
import vn.nennep.documents.IssuedText;
import vn.nennep.documents.Issuer;
import vn.nennep.documents.Letterhead;
import vn.nennep.documents.Signature;
import vn.nennep.organization.Unit;
import vn.nennep.organization.Units;
import vn.nennep.people.People;
import vn.nennep.people.PersonId;
import vn.nennep.privacy.KeptAbout.Entry;
import vn.nennep.privacy.KeptAbout.Kept;
import vn.nennep.privacy.reading.ReadingLog;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Download;

/// One's own data to take along: JSON for another program, Word for reading and filing.
@Component
class OwnDataFiles {

    private static final String FORMAT = "nennep.personal-data/1";

    private final ObjectMapper json;
    private final DocumentLayout layout;
    private final People people;
    private final Units units;
    private final Clock clock;

    OwnDataFiles(ObjectMapper json, DocumentLayout layout, People people, Units units, Clock clock) {
        this.json = json;
        this.layout = layout;
        this.people = people;
        this.units = units;
        this.clock = clock;
    }

    Download json(OwnRecord record, PersonId person) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("format", FORMAT);
        told.put("asOf", record.day().toString());
        told.put("person", Map.of("id", person.value(), "name", record.name()));
        told.put("purposes", record.groups().stream().map(OwnDataFiles::purpose).toList());
        told.put("readings", record.looks().stream().map(this::reading).toList());
        byte[] content = json.writerWithDefaultPrettyPrinter().writeValueAsBytes(told);
        return new Download("Dữ liệu của tôi ngày " + record.day() + ".json", "application/json", content);
    }

    private static Map<String, Object> purpose(OwnRecord.Group group) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("purpose", group.stated().purpose().name());
        told.put("name", group.stated().name());
        told.put("basis", group.stated().basis());
        told.put("recipients", group.stated().recipients());
        told.put("keptUntil", group.stated().term());
        told.put("data", group.kept().stream().map(OwnDataFiles::kept).toList());
        return told;
    }

    private static Map<String, Object> kept(Kept kept) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("title", kept.title());
        told.put(
                "entries",
                kept.entries().stream()
                        .map(entry -> Map.of("what", entry.what(), "value", entry.value()))
                        .toList());
        return told;
    }

    private Map<String, Object> reading(ReadingLog.Look look) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("at", look.at().atZone(clock.getZone()).toOffsetDateTime().toString());
        told.put("by", look.who());
        told.put("purpose", look.purpose().name());
        told.put("what", look.what());
        return told;
    }

    Download docx(OwnRecord record, PersonId person) {
        Issuer issuer = issuer(person, record.day());
        IssuedText text = IssuedText.of(
                issuer.profile(),
                new Letterhead(
                        issuer.superior(),
                        issuer.name(),
                        null,
                        null,
                        issuer.unit().place(),
                        record.day()),
                "BẢN TRÍCH",
                "dữ liệu cá nhân của đồng chí " + record.name(),
                body(record),
                Signature.as("NGƯỜI NHẬN", record.name()),
                List.of());
        return new Download("Dữ liệu của tôi ngày " + record.day() + ".docx", Download.DOCX, layout.docx(text));
    }

    private Issuer issuer(PersonId person, LocalDate today) {
        Unit unit = people.home(person, today)
                .flatMap(home -> units.find(home, today))
                .orElseGet(() -> units.roots(today).getFirst());
        Unit above = unit.parentId() == null
                ? null
                : units.known(unit.parentId(), today).orElse(null);
        return new Issuer(unit, above);
    }

    private List<Block> body(OwnRecord record) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Basis("Căn cứ Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15,"));
        int number = 0;
        for (OwnRecord.Group group : record.groups()) {
            blocks.add(Block.heading(2, ++number + ".", group.stated().name()));
            blocks.add(Block.item("-", "Căn cứ: " + group.stated().basis() + "."));
            blocks.add(Block.item("-", "Ai được nhận: " + group.stated().recipients() + "."));
            blocks.add(Block.item("-", "Thời hạn giữ: " + group.stated().term() + "."));
            group.kept().forEach(kept -> blocks.add(table(kept)));
        }
        blocks.add(Block.heading(2, ++number + ".", "Ai đã xem"));
        blocks.add(
                record.looks().isEmpty()
                        ? Block.paragraph("Chưa có lượt xem nào được ghi.")
                        : new Block.Table(
                                List.of("Ngày", "Ai", "Đã xem"),
                                record.looks().stream()
                                        .map(look -> List.of(
                                                OfficialFigures.date(LocalDate.ofInstant(look.at(), clock.getZone())),
                                                look.who(),
                                                look.what()))
                                        .toList(),
                                List.of(2, 6, 5)));
        return blocks;
    }

    private static Block table(Kept kept) {
        return new Block.Table(
                List.of(kept.title(), ""),
                kept.entries().stream().map(OwnDataFiles::row).toList(),
                List.of(5, 8));
    }

    private static List<String> row(Entry entry) {
        return List.of(entry.what(), entry.value());
    }
}
