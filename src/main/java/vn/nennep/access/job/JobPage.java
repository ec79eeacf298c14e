package vn.nennep.access.job;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nennep.web.Jobs.Job;
import vn.nennep.web.Jobs.State;
import vn.nennep.web.Progress;

/// @param stopHref where to stop it; null when it cannot be
public record JobPage(Progress progress, @Nullable String stopHref) {

    static JobPage of(Job job, Optional<Duration> remaining, boolean stoppable) {
        String address = "/jobs/" + job.id();
        Progress progress = new Progress(
                "job",
                job.title(),
                job.done(),
                job.total(),
                "phần việc",
                whatRemains(job, remaining),
                job.state() == State.DONE,
                job.state() == State.STOPPED ? "Đã dừng theo yêu cầu. Chưa có gì thay đổi." : job.problem(),
                address + "/progress",
                job.state() == State.DONE ? "Xem kết quả" : "Quay lại",
                job.resultHref());
        return new JobPage(progress, stoppable ? address + "/stop" : null);
    }

    private static @Nullable String whatRemains(Job job, Optional<Duration> remaining) {
        if (job.stopAsked()) {
            return "Đang dừng";
        }
        String time = remaining.map(JobPage::about).orElse("");
        String text = job.step().isEmpty() || time.isEmpty() ? job.step() + time : job.step() + ": " + time;
        return text.isEmpty() ? null : text;
    }

    private static String about(Duration left) {
        long seconds = Math.max(1, left.toSeconds());
        return seconds < 90 ? "còn khoảng " + seconds + " giây" : "còn khoảng " + (seconds + 30) / 60 + " phút";
    }
}
