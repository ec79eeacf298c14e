package vn.nennep.reorganisation.list;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import vn.nennep.access.Access;
import vn.nennep.access.AccountId;
import vn.nennep.access.Role;
import vn.nennep.documents.TableReading;
import vn.nennep.documents.UnreadableFile;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.reorganisation.ActId;
import vn.nennep.reorganisation.Acts;
import vn.nennep.reorganisation.NewAct;
import vn.nennep.reorganisation.Reorganisation;
import vn.nennep.text.OfficialFigures;

/// Reads a list, and makes of its new units the draft of one act: looked at, carried out and undone like any other.
@Component
class HandingIn {

    private static final int MOST_ROWS = 20_000;

    private final TableReading reading;
    private final Units units;
    private final Acts acts;
    private final Access access;
    private final UnitLists lists;

    HandingIn(TableReading reading, Units units, Acts acts, Access access, UnitLists lists) {
        this.reading = reading;
        this.units = units;
        this.acts = acts;
        this.access = access;
        this.lists = lists;
    }

    /// @throws UnreadableFile for what is wrong with the file as a whole
    Judged judge(MultipartFile file, List<UnitId> roots, LocalDate on) {
        TreeMap<Integer, Judged.Fault> formulas = new TreeMap<>();
        List<UnitRow> rows = new ArrayList<>();
        read(file, row -> {
            if (rows.size() + formulas.size() >= MOST_ROWS) {
                throw new UnreadableFile(
                        UnreadableFile.Reason.TOO_LONG,
                        "Tệp có hơn " + OfficialFigures.count(MOST_ROWS) + " dòng.",
                        "Mời chia thành nhiều tệp rồi tải lần lượt.");
            }
            if (row.formula() != null) {
                String message = "Cột “" + row.formula() + "” là công thức. Mời chép thành chữ rồi tải lên lại.";
                formulas.put(row.number(), new Judged.Fault(row.number(), row.cells(), message));
            } else {
                rows.add(UnitRow.of(row.number(), row.cells()));
            }
        });
        boolean atTheTop = access.caller().holds(Role.ADMINISTRATOR);
        Judged judged = new Judging(new Standing(units, roots, on), atTheTop, rows).judge();
        judged.faults().forEach(fault -> formulas.put(fault.row(), fault));
        return new Judged(judged.fresh(), judged.same(), List.copyOf(formulas.values()));
    }

    private void read(MultipartFile file, TableReading.RowTaker taker) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try {
            Path copy = Files.createTempFile("nennep", ".list");
            try {
                file.transferTo(copy);
                reading.read(name, copy, UnitBook.NAME, UnitRow.HEADINGS, taker);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ActId draft(Judged judged, UnitListForm form, UnitId root) {
        String words = "Lập " + OfficialFigures.count(judged.fresh().size()) + " đơn vị theo danh sách";
        var step = new Reorganisation.Enlist(judged.fresh());
        return acts.draft(
                new NewAct(words, form.decision(), form.effectiveOn(), root, List.of(new NewAct.Line(step, words, 0))),
                account());
    }

    @Transactional
    long keep(String fileName, Judged judged) {
        return lists.keep(account(), fileName, judged.faults());
    }

    private AccountId account() {
        return access.caller().account();
    }

    /// Every unit within reach as a row that would change nothing; those above before those below.
    List<List<String>> standing(List<UnitId> roots, LocalDate on) {
        var all = units.standing(roots, on).keySet();
        var names = new java.util.HashMap<UnitId, String>();
        all.forEach(unit -> names.put(unit.id(), unit.name()));
        return all.stream()
                .sorted(java.util.Comparator.comparing(
                                (Unit unit) -> unit.kind().level())
                        .thenComparing(Unit::id))
                .map(unit -> {
                    UnitId above = unit.parentId();
                    String parent =
                            above != null && names.containsKey(above) ? above.code() + " " + names.get(above) : "";
                    return List.of(
                            unit.id().code(),
                            unit.name(),
                            unit.shortName(),
                            unit.kind().name(),
                            parent,
                            "",
                            unit.symbol(),
                            unit.place());
                })
                .toList();
    }
}
