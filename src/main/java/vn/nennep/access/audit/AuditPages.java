package vn.nennep.access.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;
import vn.nennep.access.AuditWords;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Choice;
import vn.nennep.web.Page;
import vn.nennep.web.Paged;

/// Lays out the audit log in words.
@Component
class AuditPages {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Units units;
    private final ObjectProvider<AuditWords> words;
    private final ObjectMapper json;
    private final Clock businessClock;
    private final Clock systemClock;

    AuditPages(
            Units units,
            ObjectProvider<AuditWords> words,
            ObjectMapper json,
            Clock businessClock,
            @Qualifier("systemClock") Clock systemClock) {
        this.units = units;
        this.words = words;
        this.json = json;
        this.businessClock = businessClock;
        this.systemClock = systemClock;
    }

    Page of(AuditFilter filter, Paged<AuditRows.Entry> entries, Optional<AuditChain.Head> head) {
        Map<UnitId, Unit> named = units.get(
                entries.items().stream()
                        .map(AuditRows.Entry::unit)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                LocalDate.now(businessClock));
        LocalDate first = filter.firstDay(LocalDate.now(systemClock));
        AuditPage model = new AuditPage(
                filter.who(),
                actions(filter.action()),
                first.toString(),
                filter.until() == null ? "" : filter.until().toString(),
                filter.narrowed(),
                entries.items().stream().map(entry -> row(entry, named)).toList(),
                entries.pager("mục"),
                head.map(AuditChain.Head::toString).orElse(null));
        return Page.of("access/audit/list", "audit", title(entries.total(), filter, first), model)
                .lead("Ai đã làm gì, ghi ngay khi làm. Nhật ký chỉ thêm, không sửa, không xóa được.");
    }

    private static String title(long total, AuditFilter filter, LocalDate first) {
        if (total == 0) {
            return filter.narrowed()
                    ? "Không có việc nào như vậy"
                    : "Chưa ghi việc nào từ " + OfficialFigures.date(first);
        }
        return OfficialFigures.count(total) + " việc đã ghi từ " + OfficialFigures.date(first);
    }

    private List<Choice> actions(String chosen) {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("", "Mọi việc", chosen.isEmpty()));
        Map<String, String> sorted = new TreeMap<>();
        words.forEach(module -> sorted.putAll(module.actions()));
        sorted.forEach((action, said) -> choices.add(Choice.of(action, capital(said), action.equals(chosen))));
        return choices;
    }

    private AuditPage.Row row(AuditRows.Entry entry, Map<UnitId, Unit> named) {
        ZonedDateTime at = entry.at().atZone(systemClock.getZone());
        Unit unit = entry.unit() == null ? null : named.get(entry.unit());
        return new AuditPage.Row(
                OfficialFigures.date(at.toLocalDate()) + " " + TIME.format(at),
                who(entry),
                unit == null ? "" : unit.name(),
                capital(said(entry.action())),
                subject(entry.subject()),
                detail(entry.detail()),
                entry.link() == null ? "đang niêm phong" : "mắt xích " + OfficialFigures.grouped(entry.link()));
    }

    private static String who(AuditRows.Entry entry) {
        String who = entry.who() == null ? "Chương trình" : entry.who();
        return entry.behalf() == null ? who : who + ", thay mặt " + entry.behalf();
    }

    private String said(String action) {
        return words.stream()
                .map(module -> module.actions().get(action))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(action);
    }

    /// "plan/12" as "kế hoạch 12".
    private String subject(String subject) {
        int slash = subject.indexOf('/');
        String noun = slash < 0 ? subject : subject.substring(0, slash);
        String said = words.stream()
                .map(module -> module.nouns().get(noun))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(noun);
        return slash < 0 ? said : said + " " + subject.substring(slash + 1);
    }

    private String detail(String detail) {
        Map<?, ?> recorded = json.readValue(detail, Map.class);
        Map<String, String> said = new TreeMap<>();
        words.forEach(module -> module.details().forEach((name, word) -> {
            Object value = recorded.get(name);
            if (value != null && !value.toString().isEmpty()) {
                said.put(word, value.toString());
            }
        }));
        return said.entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue())
                .collect(Collectors.joining(" · "));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
