package vn.nennep.planning.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.json.JsonMapper;
import vn.nennep.access.Audit;
import vn.nennep.documents.DocumentId;
import vn.nennep.documents.ExtractedText;
import vn.nennep.documents.FileReading;
import vn.nennep.documents.Register;
import vn.nennep.documents.Relation;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.PlanId;
import vn.nennep.planning.TopicId;
import vn.nennep.planning.Topics;
import vn.nennep.planning.intake.CitationFound;
import vn.nennep.planning.intake.DueWords;
import vn.nennep.planning.intake.Header;
import vn.nennep.planning.intake.ObligationFound;
import vn.nennep.planning.intake.PlanReader;
import vn.nennep.planning.intake.PlanReading;
import vn.nennep.planning.obligation.Obligation;
import vn.nennep.planning.obligation.Obligations;
import vn.nennep.planning.obligation.WhoRule;

/// Takes a plan's text in: reads it, registers the document, keeps what was found as proposals. All or nothing.
@Component
class Intake {

    private static final String REPORT = "BC";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Plans plans;
    private final Obligations obligations;
    private final WhoRule who;
    private final Topics topics;
    private final Register register;
    private final FileReading files;
    private final Audit audit;
    private final Clock clock;

    Intake(
            Plans plans,
            Obligations obligations,
            WhoRule who,
            Topics topics,
            Register register,
            FileReading files,
            Audit audit,
            Clock clock) {
        this.plans = plans;
        this.obligations = obligations;
        this.who = who;
        this.topics = topics;
        this.register = register;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /// What was handed over, still unread by the program.
    record Given(@Nullable MultipartFile file, @Nullable String text) {

        boolean hasFile() {
            return file != null && !file.isEmpty();
        }

        boolean namesEmptyFile() {
            return file != null
                    && file.isEmpty()
                    && file.getOriginalFilename() != null
                    && !file.getOriginalFilename().isBlank();
        }
    }

    /// @throws vn.nennep.documents.UnreadableFile with advice in Vietnamese; nothing is kept then
    PlanReading read(Given given) {
        try {
            if (given.hasFile() || given.namesEmptyFile()) {
                MultipartFile file = java.util.Objects.requireNonNull(given.file());
                String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
                return read(files.read(name, file.getInputStream()));
            }
            return read(files.pasted(given.text() == null ? "" : given.text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlanReading read(ExtractedText text) {
        return new PlanReader().read(text.text(), text.footnotes());
    }

    @Transactional
    public PlanId keep(PlanReading reading, Given given, UnitId unit, @Nullable TopicId chosen) {
        Header header = reading.header();
        String title = header.title() == null ? "Kế hoạch chưa rõ trích yếu" : header.title();
        TopicId topic = chosen == null ? openTopic(unit, header, title) : chosen;
        PlanId plan = plans.add(
                unit,
                topic,
                null,
                Plan.Origin.READ,
                title,
                header.symbol(),
                header.date(),
                reading.text(),
                json(reading));
        plans.document(plan, register(reading, given, unit, title, topic));
        LocalDate issued = header.date() == null ? LocalDate.now(clock) : header.date();
        reading.obligations().forEach(found -> propose(plan, found, unit, issued));
        audit.record(
                "planning.plan.read",
                "plan/" + plan,
                unit,
                Map.of("obligations", reading.obligations().size()));
        return plan;
    }

    private TopicId openTopic(UnitId unit, Header header, String title) {
        LocalDate issued = header.date() == null ? LocalDate.now(clock) : header.date();
        TopicYears years = REPORT.equals(header.kind())
                ? TopicYears.ahead(issued)
                : TopicYears.in(title).orElseGet(() -> TopicYears.of(issued));
        return topics.open(unit, title, years.from(), years.to());
    }

    private DocumentId register(PlanReading reading, Given given, UnitId unit, String title, TopicId topic) {
        Header header = reading.header();
        List<Register.Citation> citations = reading.citations().stream()
                .map(found -> citation(found, reading.text()))
                .toList();
        return register.register(new Register.NewDocument(
                unit,
                Register.Direction.ISSUED,
                header.kind() == null ? "KH" : header.kind(),
                header.symbol(),
                header.date(),
                header.issuer() == null ? "" : header.issuer(),
                title,
                header.onBehalfOf(),
                header.capacity(),
                header.signatory(),
                reading.recipients(),
                citations,
                stored(given),
                Register.Details.of(topic.value(), reading.text())));
    }

    private static Register.Citation citation(CitationFound found, String text) {
        return new Register.Citation(
                found.symbol(), found.date(), found.issuer(), Relation.before(text, found.start()));
    }

    private static Register.@Nullable StoredFile stored(Given given) {
        if (!given.hasFile()) {
            return null;
        }
        MultipartFile file = java.util.Objects.requireNonNull(given.file());
        try {
            return new Register.StoredFile(
                    file.getOriginalFilename() == null ? "van-ban" : file.getOriginalFilename(),
                    file.getContentType() == null ? "application/octet-stream" : file.getContentType(),
                    file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void propose(PlanId plan, ObligationFound found, UnitId unit, LocalDate issued) {
        List<String> audience = found.audience().stream().map(Enum::name).toList();
        WhoRule.Who resolved = who.of(found.actors(), audience, found.kind(), found.reportTo(), unit, issued);
        var quantity = found.quantity();
        obligations.add(new Obligation(
                0,
                plan.value(),
                0,
                Obligation.State.PROPOSED,
                Obligation.Origin.READ,
                null,
                new Obligation.Terms(
                        found.kind(),
                        found.title(),
                        resolved.kinds(),
                        resolved.units(),
                        audience,
                        found.due() == null ? DueWords.undated(found.passage()) : found.due(),
                        quantity == null ? null : quantity.atLeast(),
                        quantity == null ? null : quantity.per(),
                        found.reportTo(),
                        found.via(),
                        found.product()),
                found.passage(),
                found.start(),
                found.end(),
                found.section(),
                found.actors(),
                found.partners(),
                found.exceptions(),
                null));
    }

    private static String json(PlanReading reading) {
        Map<String, @Nullable Object> map = new java.util.LinkedHashMap<>(reading.toMap());
        map.remove("text");
        map.remove("obligations");
        return JSON.writeValueAsString(map);
    }
}
