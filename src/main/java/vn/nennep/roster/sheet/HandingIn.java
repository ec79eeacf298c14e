package vn.nennep.roster.sheet;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.Access;
import vn.nennep.access.AccountId;
import vn.nennep.access.Audit;
import vn.nennep.documents.TableReading;
import vn.nennep.organization.UnitId;
import vn.nennep.people.Newcomers;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Jobs;
import vn.nennep.web.NotFound;

/// Takes a file in, and what is decided about it. Long lists are worked on by a job.
@Component
class HandingIn {

    /// So many rows are judged and entered before the next page is shown.
    private static final int AT_ONCE = 2_000;

    private final Keeping keeping;
    private final TableReading reading;
    private final Newcomers newcomers;
    private final Sheets sheets;
    private final SheetWork work;
    private final Jobs jobs;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    HandingIn(
            Keeping keeping,
            TableReading reading,
            Newcomers newcomers,
            Sheets sheets,
            SheetWork work,
            Jobs jobs,
            Access access,
            Audit audit,
            Clock clock) {
        this.keeping = keeping;
        this.reading = reading;
        this.newcomers = newcomers;
        this.sheets = sheets;
        this.work = work;
        this.jobs = jobs;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /// Lays the rows out in one transaction: of a file that is refused nothing stays.
    ///
    /// @throws vn.nennep.documents.UnreadableFile with advice
    @Transactional
    Sheet take(String fileName, Path file) {
        PeopleRows rows = new PeopleRows(keeping.scope(), LocalDate.now(clock));
        UnitId seat = keeping.seat();
        clearForgotten();
        Sheet sheet = sheets.open(seat, account(), fileName);
        long laid = newcomers.lay(
                sheet.id(),
                tray -> reading.read(
                        fileName, file, Columns.SHEET, Columns.HEADINGS, row -> tray.accept(rows.read(row))));
        sheets.laid(sheet.id(), laid);
        audit.record("roster.sheet.handed_in", sheet.subject(), seat, Map.of("rows", laid));
        return sheets.find(sheet.id()).orElseThrow();
    }

    /// Judges; the job that does when the list is long.
    @Transactional
    Optional<UUID> judge(Sheet sheet) {
        if (sheet.found().rows() <= AT_ONCE) {
            work.judge(sheet.id());
            return Optional.empty();
        }
        return Optional.of(start(sheet, JudgingWork.KIND, "Kiểm tra danh sách "));
    }

    /// @return the job; empty when it is done already
    @Transactional
    Optional<UUID> enter(Sheet handed, boolean whole) {
        Sheet sheet = sheets.lock(handed.id());
        if (sheet.state() != Sheet.State.JUDGED) {
            return Optional.empty();
        }
        audit.record("roster.sheet.entered", sheet.subject(), sheet.unit(), Map.of("whole", whole));
        if (sheet.found().rows() <= AT_ONCE) {
            work.enter(sheet.id(), whole, _ -> {});
            return Optional.empty();
        }
        return Optional.of(start(sheet, whole ? EnteringWork.WHOLE : EnteringWork.VALID, "Nhập danh sách "));
    }

    @Transactional
    void remove(Sheet handed) {
        Sheet sheet = sheets.lock(handed.id());
        if (sheet.state() == Sheet.State.READ || sheet.state() == Sheet.State.JUDGED) {
            sheets.removed(sheet.id());
            newcomers.clear(sheet.id());
            audit.record("roster.sheet.removed", sheet.subject(), sheet.unit(), Map.of());
        }
    }

    /// @throws NotFound unless the caller has handed it in
    Sheet own(long id) {
        return sheets.find(id)
                .filter(sheet -> sheet.account().equals(account()))
                .orElseThrow(NotFound::new);
    }

    private UUID start(Sheet sheet, String kind, String what) {
        return jobs.start(new Jobs.NewJob(
                kind,
                what + OfficialFigures.grouped(sheet.found().rows()) + " dòng",
                sheet.subject(),
                sheet.href(),
                sheet.unit().value(),
                account().value()));
    }

    private void clearForgotten() {
        for (long id : sheets.forgotten()) {
            newcomers.clear(id);
            sheets.removed(id);
        }
    }

    private AccountId account() {
        return access.caller().account();
    }
}
