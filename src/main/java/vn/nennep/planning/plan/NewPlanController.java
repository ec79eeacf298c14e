package vn.nennep.planning.plan;

import static nennep.sql.planning.Tables.PLAN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.nennep.access.Access;
import vn.nennep.documents.UnreadableFile;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.planning.PlanId;
import vn.nennep.planning.PlanningPermission;
import vn.nennep.planning.TopicId;
import vn.nennep.planning.Topics;
import vn.nennep.planning.intake.Header;
import vn.nennep.planning.intake.PlanReading;
import vn.nennep.web.Choice;
import vn.nennep.web.Form;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;

/// Handing a plan's text over to be read (2.2).
@Controller
class NewPlanController {

    private final Intake intake;
    private final Plans plans;
    private final Reach reach;
    private final Access access;
    private final Topics topics;
    private final Units units;
    private final Clock clock;

    NewPlanController(Intake intake, Plans plans, Reach reach, Access access, Topics topics, Units units, Clock clock) {
        this.intake = intake;
        this.plans = plans;
        this.reach = reach;
        this.access = access;
        this.topics = topics;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/plans/new")
    Page show() {
        return page(Form.blank(), 200);
    }

    @PostMapping("/plans")
    Object give(Form<NewPlanForm> form, @RequestParam(required = false) @Nullable MultipartFile file) {
        UnitId unit = unit(form);
        access.require(PlanningPermission.GIVE_PLAN, unit);
        Intake.Given given = new Intake.Given(file, form.text("text"));
        try {
            PlanReading reading = intake.read(given);
            Optional<Plan> same = same(unit, reading.header());
            if (same.isPresent()) {
                return Redirect.to(same.get().href())
                        .saying(same.get().label() + " đã được đọc trước đây; đang mở bản đó.");
            }
            PlanId plan = intake.keep(reading, given, unit, topic(form));
            return Redirect.to("/plans/" + plan);
        } catch (UnreadableFile refused) {
            String field = given.hasFile() || given.namesEmptyFile() ? "file" : "text";
            form.reject(field, refused.getMessage() + " " + refused.advice());
            return page(form, 422);
        }
    }

    private UnitId unit(Form<NewPlanForm> form) {
        List<UnitId> givers = reach.givers();
        if (givers.isEmpty()) {
            throw new NotFound();
        }
        String chosen = form.text("unit");
        return chosen.isBlank()
                ? givers.getFirst()
                : givers.stream()
                        .filter(unit -> unit.toString().equals(chosen))
                        .findFirst()
                        .orElseThrow(NotFound::new);
    }

    private @Nullable TopicId topic(Form<NewPlanForm> form) {
        String chosen = form.text("topic");
        return topics.seen().stream()
                .map(Topics.Topic::id)
                .filter(id -> id.toString().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    private Optional<Plan> same(UnitId unit, Header header) {
        if (header.symbol() == null || header.date() == null) {
            return Optional.empty();
        }
        return plans
                .where(PLAN.UNIT_ID
                        .eq(unit.value())
                        .and(PLAN.SYMBOL.eq(header.symbol()))
                        .and(PLAN.DATED_ON.eq(header.date())))
                .stream()
                .findFirst();
    }

    private Page page(Form<NewPlanForm> form, int status) {
        List<UnitId> givers = reach.givers();
        if (givers.isEmpty()) {
            throw new NotFound();
        }
        LocalDate today = LocalDate.now(clock);
        List<Choice> unitChoices = givers.size() < 2
                ? List.of()
                : givers.stream()
                        .map(id -> Choice.of(
                                id.toString(), units.get(id, today).name(), form.chosen("unit", id.toString())))
                        .toList();
        NewPlanPage page = new NewPlanPage(form.text("text"), topicChoices(form), unitChoices, form.problems());
        return Page.of("planning/plan/new-plan", "topics", "Đưa kế hoạch vào để đọc", page)
                .lead(
                        "Chương trình đọc văn bản thành nhiệm vụ: ai làm gì, khi nào, báo cáo ai. Đồng chí xem lại rồi mới giao.")
                .crumb("Chuyên đề", "/topics")
                .status(status);
    }

    private List<Choice> topicChoices(Form<NewPlanForm> form) {
        List<Choice> choices = new ArrayList<>();
        String chosen = form.text("topic");
        for (Topics.Topic topic : topics.seen()) {
            boolean selected = chosen.isBlank()
                    ? choices.isEmpty()
                    : chosen.equals(topic.id().toString());
            choices.add(new Choice(topic.id().toString(), "Chuyên đề năm " + topic.years(), selected, topic.title()));
        }
        choices.add(new Choice(
                "new",
                "Chuyên đề mới",
                choices.isEmpty() || chosen.equals("new"),
                "lấy tên và năm từ trích yếu của kế hoạch"));
        return choices;
    }
}
