package vn.nennep.roster.sheet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.Audit;
import vn.nennep.organization.UnitId;
import vn.nennep.people.Newcomers;
import vn.nennep.people.Newcomers.Known;
import vn.nennep.privacy.Purpose;
import vn.nennep.privacy.Readings;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Download;
import vn.nennep.web.NotFound;

/// The files that are given out: empty, with the people near, with the rows that were not entered.
@Component
class SheetFiles {

    /// More faulty rows than these are not mended by hand; the cause is a column.
    private static final int MOST_FAULTY = 50_000;

    /// A list to choose from is of use only while it can be looked through.
    private static final int MOST_UNITS = 20_000;

    private final Keeping keeping;
    private final Newcomers newcomers;
    private final Audit audit;
    private final Readings readings;
    private final Clock clock;

    SheetFiles(Keeping keeping, Newcomers newcomers, Audit audit, Readings readings, Clock clock) {
        this.keeping = keeping;
        this.newcomers = newcomers;
        this.audit = audit;
        this.readings = readings;
        this.clock = clock;
    }

    Download template() {
        byte[] book = new PeopleBook(units()).write(false, _ -> {});
        return new Download("Mẫu danh sách người.xlsx", Download.XLSX, book);
    }

    /// Names go out only to those near, and it is noted.
    @Transactional
    Download people() {
        Set<UnitId> near = keeping.near();
        if (near.isEmpty()) {
            throw new NotFound();
        }
        LocalDate today = LocalDate.now(clock);
        Scope scope = keeping.scope();
        List<UnitId> units = near.stream().filter(scope.places()::containsKey).toList();
        AtomicInteger people = new AtomicInteger();
        byte[] book = new PeopleBook(units())
                .write(
                        false,
                        rows -> newcomers.known(units, today, known -> {
                            people.incrementAndGet();
                            rows.accept(cells(known, scope));
                        }));
        readings.noteList(
                units, people.get(), Purpose.LISTS, "danh sách tải ra tệp: họ tên, năm sinh, đối tượng, chức vụ");
        audit.record(
                "roster.sheet.given_out",
                "unit/" + near.iterator().next(),
                near.iterator().next(),
                Map.of("units", units.size()));
        return new Download("Danh sách người ngày " + today + ".xlsx", Download.XLSX, book);
    }

    @Transactional(readOnly = true)
    Download faulty(Sheet sheet) {
        byte[] book = new PeopleBook(units()).write(true, rows -> {
            newcomers.faulty(sheet.id(), MOST_FAULTY, row -> {
                List<String> cells = new ArrayList<>(Reasons.cells(row));
                cells.add(Reasons.of(row));
                rows.accept(cells);
            });
        });
        return new Download("Dòng chưa nhập.xlsx", Download.XLSX, book);
    }

    private List<Scope.Place> units() {
        return keeping.scope().places().values().stream().limit(MOST_UNITS).toList();
    }

    private static List<String> cells(Known known, Scope scope) {
        Scope.Place place = scope.places().get(known.unit());
        return List.of(
                Columns.personCode(known.person().value()),
                known.fullName(),
                known.birthYear() == null ? "" : known.birthYear().toString(),
                Columns.categories(known.categories()),
                known.unit().code(),
                place == null ? "" : place.name(),
                OfficialFigures.date(known.since()),
                known.titles().stream().collect(Collectors.joining("; ")));
    }
}
