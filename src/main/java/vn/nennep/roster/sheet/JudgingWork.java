package vn.nennep.roster.sheet;

import org.springframework.stereotype.Component;
import vn.nennep.web.JobWork;
import vn.nennep.web.Jobs;

/// Kiểm tra: compares a long list with all who are known. Nothing is changed but what is noted on the sheet.
@Component
class JudgingWork implements JobWork {

    static final String KIND = "roster.judging";

    private final SheetWork work;

    JudgingWork(SheetWork work) {
        this.work = work;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean stoppable() {
        return true;
    }

    @Override
    public void run(Jobs.Job job, Progress progress) {
        progress.total(1);
        progress.done(0, "Đối chiếu với danh sách đang có");
        work.judge(Sheet.id(job.subject()));
        progress.done(1, "");
    }
}
