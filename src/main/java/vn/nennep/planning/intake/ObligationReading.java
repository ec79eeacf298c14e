package vn.nennep.planning.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nennep.planning.ObligationKind;

/// Goes through the blocks in reading order, keeps what headings and opening sentences say, and asks [ClauseReading]
/// for the tasks.
final class ObligationReading {

    private static final Pattern NOT_A_TASK = Pattern.compile(
            "^\\s*(?:trên đây là|căn cứ (?:kế hoạch|chỉ thị|kết luận|hướng dẫn|"
                    + "nghị quyết|chương trình|công văn|quyết định|luật)|xét đề nghị).*",
            Pattern.DOTALL);
    private static final Pattern PREAMBLE =
            Pattern.compile(".*(?:như sau|dưới đây|sau đây)\\s*:?\\s*$", Pattern.DOTALL);
    private static final Pattern WHO_LABEL =
            Pattern.compile("^\\s*(?:(?:đơn vị|cơ quan|bộ phận|đồng chí)\\s+)?(?:chủ trì(?: thực hiện|"
                    + " tham mưu)?|thực hiện|tham mưu|phụ trách|chịu trách nhiệm)\\s*:\\s*(?=\\S)");
    private static final Pattern WITH_LABEL =
            Pattern.compile("^\\s*(?:(?:đơn vị|cơ quan)\\s+)?(?:phối hợp)(?:\\s+thực hiện)?\\s*:\\s*(?=\\S)");
    private static final Pattern DESCRIPTION =
            Pattern.compile("\\s*(?:hình thức|địa điểm|thành phần|tài liệu|nội dung|đối tượng|"
                    + "chương trình|tiêu đề|chủ trì|ghi chú|báo cáo viên|kinh phí|"
                    + "lưu ý)(?!\\p{L})[^:.;]{0,60}(?::|\\.?$)");
    private static final Pattern SENT = Pattern.compile("[;,]\\s*(?:đồng thời |và )?gửi(?! báo cáo)(?!\\p{L})");
    // A longer sentence is shown clause by clause.
    private static final int SHORT_SENTENCE = 300;
    private static final int LONGEST_SENTENCE = 6000;
    private static final int MOST = 400;
    private static final int MOST_BLOCKS = 20_000;

    private record Lead(int rank, List<String> actors, Set<Audience> audience, int from, int to, boolean describes) {}

    private final String text;
    private final String plain;
    private final String masked;
    private final @Nullable LocalDate issued;
    private final int year;
    private final boolean report;
    private final SectionPath sections = new SectionPath();
    private final List<Lead> leads = new ArrayList<>();
    private final ObligationsKept found;
    private List<String> carried = List.of();
    private @Nullable TaskTable table;

    private ObligationReading(
            String text, String plain, String masked, @Nullable LocalDate issued, int year, boolean report) {
        this.text = text;
        this.plain = plain;
        this.masked = masked;
        this.issued = issued;
        this.year = year;
        this.report = report;
        this.found = new ObligationsKept(report);
    }

    /// @param year of the document's title or date; 0 when it has neither
    /// @param report only what it says of the time ahead is a task
    static List<ObligationFound> of(
            String text,
            String plain,
            String masked,
            List<Block> blocks,
            @Nullable LocalDate issued,
            int year,
            boolean report) {
        ObligationReading reading = new ObligationReading(text, plain, masked, issued, year, report);
        for (Block block : blocks.subList(0, Math.min(blocks.size(), MOST_BLOCKS)))
            if (reading.found.size() < MOST) reading.read(block);
        return reading.found.all();
    }

    private void read(Block block) {
        int rank = rank(block);
        if (SourceParts.annex(block.text())) {
            sections.leave();
            carried = List.of();
            found.enterPart();
        }
        if (block.outline()) {
            sections.enter(block);
            leads.clear();
            boolean attribute = SectionPath.attribute(Plain.of(block.content()));
            if (!attribute || block.heading()) {
                carried = List.of();
                found.enterPart();
            }
        }
        leads.removeIf(lead -> lead.rank() >= rank);
        if (skipped(block) || inTable(block)) return;
        if (label(block)) return;
        int from = found.size();
        List<String> actors = sentences(block, rank);
        if (found.size() > from) dropAnnounced(from);
        if (block.text().endsWith(":")) {
            Passage whole = passage(
                    block.contentStart(), block.contentStart() + block.content().length());
            leads.add(new Lead(
                    rank,
                    actors,
                    AudienceReading.of(whole.plain()),
                    from,
                    found.size(),
                    SectionPath.describes(whole.plain())));
        }
    }

    /// Rows of a table of tasks say in their columns what sentences say in words.
    private boolean inTable(Block block) {
        if (!block.row()) {
            table = null;
            return false;
        }
        TaskRow row = TaskRow.of(block.text());
        if (table == null) {
            table = TaskTable.headedBy(row);
            return table != null;
        }
        Passage passage = passage(block.start(), block.start() + block.text().length());
        found.addAll(table.read(row, passage, context(sections.actors(), true)));
        return true;
    }

    private boolean skipped(Block block) {
        if (report && !sections.looksAhead()) return true;
        String content = Plain.of(block.content());
        return NOT_A_TASK.matcher(content).matches()
                || (sections.empty() && PREAMBLE.matcher(content).matches());
    }

    private static int rank(Block block) {
        Marker marker = block.marker();
        if (marker == null) return 0;
        return switch (marker.level()) {
            case DASH -> 2;
            case PLUS -> 3;
            case PAREN -> 1;
            default -> 0;
        };
    }

    /// "Đơn vị chủ trì: …" says who does what the part above says.
    private boolean label(Block block) {
        String content = Plain.of(block.content());
        Matcher who = WHO_LABEL.matcher(content);
        Matcher with = WITH_LABEL.matcher(content);
        boolean partners = with.lookingAt();
        if (!partners && !who.lookingAt()) return false;
        List<String> named = ActorReading.split(
                block.content().substring(partners ? with.end() : who.end()).split("[;.]", 2)[0]);
        sections.label(named, partners);
        found.label(named, partners);
        return Sentences.of(block.content()).size() == 1
                && block.content().length() < 400
                && !content.contains("thời gian");
    }

    /// @return who acts in the block's last sentence
    private List<String> sentences(Block block, int rank) {
        String content = block.content();
        List<String> actors = inherited(rank);
        boolean first = true;
        for (Sentences.Span span : Sentences.of(content)) {
            if (span.end() - span.start() > LONGEST_SENTENCE) continue;
            Passage sentence = passage(block.contentStart() + span.start(), block.contentStart() + span.end());
            actors = clauses(block, sentence, actors, first);
            first = false;
        }
        if (rank == 0) carried = actors;
        return actors;
    }

    private List<String> inherited(int rank) {
        if (!leads.isEmpty() && !leads.getLast().actors().isEmpty())
            return leads.getLast().actors();
        if (rank == 0 && !carried.isEmpty()) return carried;
        return sections.actors();
    }

    private List<String> clauses(Block block, Passage sentence, List<String> inherited, boolean first) {
        List<String> actors = inherited;
        boolean brief = sentence.length() <= SHORT_SENTENCE;
        for (Passage clause : parts(sentence)) {
            List<String> own = ClauseReading.actorsOf(clause);
            if (!own.isEmpty()) actors = own;
            if (first && block.outline() && !own.isEmpty()) sections.actBy(own);
            first = false;
            boolean undated = !block.heading() && !sections.describes() && !announces(block) && !described(sentence);
            List<ObligationFound> asked = ClauseReading.of(clause, brief ? sentence : clause, context(actors, undated));
            for (ObligationFound one : asked) found.keep(routed(one, sentence), sentence);
            if (asked.isEmpty()) found.except(ExceptionReading.of(clause.written(), clause.plain()));
        }
        return actors;
    }

    /// A label's contents belong together, whatever semicolons they hold.
    private List<Passage> parts(Passage sentence) {
        boolean labelled = DueReading.of(sentence, issued, year).stream().anyMatch(DueFound::label);
        if (labelled) return List.of(sentence);
        List<Passage> parts = new ArrayList<>();
        for (Sentences.Span span : Sentences.clauses(sentence.written(), new Sentences.Span(0, sentence.length())))
            parts.add(passage(sentence.start() + span.start(), sentence.start() + span.end()));
        // "Các sở, ngành; UBND các huyện xây dựng …": the semicolon stands within the subject.
        while (parts.size() > 1
                && !ActorReading.named(parts.getFirst().written()).isEmpty()) {
            int end = parts.get(1).end();
            int start = parts.removeFirst().start();
            parts.set(0, passage(start, end));
        }
        return parts;
    }

    /// "Hình thức: …", "Thành phần: …", or an item of such a list.
    private boolean described(Passage sentence) {
        return DESCRIPTION.matcher(sentence.plain()).lookingAt()
                || leads.stream().anyMatch(Lead::describes);
    }

    private static boolean announces(Block block) {
        return block.text().endsWith("các nhiệm vụ:") || block.text().endsWith("nhiệm vụ sau:");
    }

    private ReadingContext context(List<String> actors, boolean undated) {
        Set<Audience> audience = leads.isEmpty() ? Set.of() : leads.getLast().audience();
        return new ReadingContext(
                issued,
                year,
                sections.path(),
                actors,
                sections.partners(),
                audience,
                sections.topic(),
                sections.meetings(),
                found.recent(),
                sections.matter(),
                undated);
    }

    /// "Hằng quý …; 6 tháng, năm … gửi báo cáo về …": one address for all the reports of a sentence.
    private static ObligationFound routed(ObligationFound one, Passage sentence) {
        if (one.reportTo() != null) return one;
        boolean plan = one.kind() == ObligationKind.PLAN || one.kind() == ObligationKind.COMMITMENT;
        Matcher sent = SENT.matcher(sentence.plain());
        if (one.kind() != ObligationKind.REPORT && !(plan && sent.find())) return one;
        RouteReading route = RouteReading.of(sentence, plan ? sent.start() : 0);
        return one.sentTo(route.reportTo(), route.via());
    }

    /// An opening sentence with a colon only announces what its items then say with dates.
    private void dropAnnounced(int from) {
        if (leads.isEmpty()) return;
        Lead lead = leads.getLast();
        if (!found.dropAnnounced(lead.from(), lead.to(), from)) return;
        leads.removeLast();
        leads.add(new Lead(lead.rank(), lead.actors(), lead.audience(), lead.from(), lead.from(), lead.describes()));
    }

    private Passage passage(int start, int end) {
        return Passage.of(text, plain, masked, start, end);
    }
}
