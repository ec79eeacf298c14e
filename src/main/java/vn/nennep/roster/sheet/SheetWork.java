package vn.nennep.roster.sheet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.people.Newcomers;

/// What is done with the rows, whoever asks for it: a page or a job.
@Component
class SheetWork {

    private final Sheets sheets;
    private final Newcomers newcomers;
    private final Clock clock;

    SheetWork(Sheets sheets, Newcomers newcomers, Clock clock) {
        this.sheets = sheets;
        this.newcomers = newcomers;
        this.clock = clock;
    }

    @Transactional
    void judge(long sheet) {
        sheets.judged(sheet, newcomers.judge(sheet, today()));
    }

    /// Twice is once: a sheet that was decided about is left alone.
    @Transactional
    void enter(long sheet, boolean whole, Consumer<Long> step) {
        if (sheets.lock(sheet).state() == Sheet.State.JUDGED) {
            sheets.entered(sheet, newcomers.enter(sheet, today(), whole, step));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
