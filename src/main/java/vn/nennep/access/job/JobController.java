package vn.nennep.access.job;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.nennep.access.Access;
import vn.nennep.organization.UnitId;
import vn.nennep.web.Fragment;
import vn.nennep.web.Jobs;
import vn.nennep.web.Jobs.Job;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;

@Controller
@RequestMapping("/jobs/{id}")
class JobController {

    private final Jobs jobs;
    private final Access access;

    JobController(Jobs jobs, Access access) {
        this.jobs = jobs;
        this.access = access;
    }

    @GetMapping
    Page show(@PathVariable UUID id) {
        Job job = withinReach(id);
        return Page.of("access/job/job", "", job.title(), page(job));
    }

    /// Asked for again and again while the work goes on.
    @GetMapping("/progress")
    Fragment progress(@PathVariable UUID id) {
        return new Fragment("access/job/progress", page(withinReach(id)));
    }

    /// By whoever started it, where stopping leaves nothing half done.
    @PostMapping("/stop")
    Redirect stop(@PathVariable UUID id) {
        Job job = withinReach(id);
        if (!mayStop(job)) {
            throw new NotFound();
        }
        jobs.stop(id);
        return Redirect.to("/jobs/" + id);
    }

    private boolean mayStop(Job job) {
        return job.startedBy() != null
                && job.startedBy() == access.caller().account().value();
    }

    private JobPage page(Job job) {
        boolean stoppable = mayStop(job) && jobs.stoppable(job) && !job.stopAsked();
        return JobPage.of(job, jobs.remaining(job.id()), stoppable);
    }

    private Job withinReach(UUID id) {
        Job job = jobs.find(id).orElseThrow(NotFound::new);
        access.require(JobPermission.FOLLOW_JOB, new UnitId(job.unitId()));
        return job;
    }
}
