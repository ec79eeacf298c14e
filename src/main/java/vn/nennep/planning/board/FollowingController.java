package vn.nennep.planning.board;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nennep.planning.PlanId;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;

/// The other two ways to follow a plan below a unit: who is when, and how fast.
@Controller
class FollowingController {

    private final Boards boards;
    private final BoardReach reach;
    private final Timelines timelines;
    private final TimelinePages timelinePages;
    private final BurnUps burnUps;

    FollowingController(
            Boards boards, BoardReach reach, Timelines timelines, TimelinePages timelinePages, BurnUps burnUps) {
        this.boards = boards;
        this.reach = reach;
        this.timelines = timelines;
        this.timelinePages = timelinePages;
        this.burnUps = burnUps;
    }

    @GetMapping("/plans/{id}/timeline")
    Page timeline(@PathVariable long id, BoardAsked asked) {
        Boards.PlanOfBoard plan = plan(id);
        Timeline timeline = timelines.read(plan, reach.root(plan, asked));
        return crumbs(
                Page.of("planning/board/timeline", "topics", TimelinePages.title(timeline), timelinePages.of(timeline))
                        .lead(timeline.root().name() + ": việc nào mở lúc nào, đến hạn lúc nào"),
                plan);
    }

    @GetMapping("/plans/{id}/burn-up")
    Page burnUp(@PathVariable long id, BoardAsked asked, @RequestParam(defaultValue = "") String obligation) {
        Boards.PlanOfBoard plan = plan(id);
        BoardReach.Root root = reach.root(plan, asked);
        BurnUp burnUp = burnUps.read(plan, root, obligation);
        return crumbs(
                Page.of("planning/board/burnup", "topics", BurnUpPages.title(burnUp), BurnUpPages.of(burnUp))
                        .lead(root.unit().name() + ": đã làm được bao nhiêu, so với hạn"),
                plan);
    }

    private Boards.PlanOfBoard plan(long id) {
        return boards.plan(new PlanId(id)).orElseThrow(NotFound::new);
    }

    private static Page crumbs(Page page, Boards.PlanOfBoard plan) {
        return page.crumb("Chuyên đề", "/topics")
                .crumb(plan.label(), "/plans/" + plan.id())
                .crumb("Theo dõi", "/plans/" + plan.id() + "/board");
    }
}
