package vn.nennep.planning.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.organization.Structure;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.UnitKind;
import vn.nennep.organization.Units;
import vn.nennep.people.PersonCategory;
import vn.nennep.planning.ObligationKind;
import vn.nennep.time.PeriodKind;
import vn.nennep.web.Choice;
import vn.nennep.web.Form;
import vn.nennep.web.Tone;

/// Makes cards of obligations, closed or open for correction.
@Component
public class ObligationCards {

    private final Units units;
    private final Structure structure;
    private final DSLContext sql;

    ObligationCards(Units units, Structure structure, DSLContext sql) {
        this.units = units;
        this.structure = structure;
        this.sql = sql;
    }

    /// The plan around the card.
    public record Around(UnitId issuer, LocalDate on, boolean mayChange) {}

    public List<ObligationCard> closed(List<Obligation> obligations, Around around) {
        Set<UnitId> named = obligations.stream()
                .flatMap(obligation -> obligation.terms().units().stream())
                .map(UnitId::new)
                .collect(Collectors.toSet());
        named.add(around.issuer());
        Map<UnitId, Unit> known = units.known(named, around.on());
        List<ObligationCard> cards = new ArrayList<>();
        int no = 1;
        for (Obligation obligation : obligations) {
            cards.add(card(obligation, no++, around, known, null));
        }
        return cards;
    }

    public ObligationCard closed(Obligation obligation, Around around) {
        return card(obligation, obligation.no(), around, named(obligation, around), null);
    }

    public ObligationCard open(
            Obligation obligation, Around around, Form<ObligationForm> form, @Nullable String dueAbove) {
        Map<UnitId, Unit> known = named(obligation, around);
        return card(obligation, obligation.no(), around, known, editing(obligation, around, form, known, dueAbove));
    }

    private Map<UnitId, Unit> named(Obligation obligation, Around around) {
        Set<UnitId> named = obligation.terms().units().stream().map(UnitId::new).collect(Collectors.toSet());
        named.add(around.issuer());
        return units.known(named, around.on());
    }

    private ObligationCard card(
            Obligation obligation,
            int no,
            Around around,
            Map<UnitId, Unit> known,
            ObligationCard.@Nullable Editing editing) {
        return new ObligationCard(
                obligation.id(),
                no,
                obligation.terms().kind(),
                obligation.terms().title(),
                obligation.state(),
                who(obligation.terms(), around, known).isEmpty(),
                obligation.terms().due() == null,
                obligation.passageStart() != null,
                chips(obligation, around, known),
                around.mayChange(),
                editing,
                null);
    }

    private List<ObligationCard.Chip> chips(Obligation obligation, Around around, Map<UnitId, Unit> known) {
        Obligation.Terms terms = obligation.terms();
        List<ObligationCard.Chip> chips = new ArrayList<>();
        String audience =
                terms.audience().stream().map(ObligationCards::audience).collect(Collectors.joining("; "));
        if (!audience.isEmpty()) {
            chips.add(new ObligationCard.Chip(audience, Tone.WHO));
        }
        String who = String.join(", ", who(terms, around, known));
        chips.add(
                new ObligationCard.Chip(who.isEmpty() ? "chưa rõ ai làm" : who, who.isEmpty() ? Tone.LATE : Tone.WHO));
        String due = terms.due() == null ? null : terms.due().label();
        chips.add(new ObligationCard.Chip(due == null ? "chưa nêu hạn" : due, due == null ? Tone.PLAIN : Tone.DUE));
        if (obligation.quota() != null) {
            chips.add(new ObligationCard.Chip(obligation.quota(), Tone.LIMIT));
        }
        obligation
                .exceptions()
                .forEach(words -> chips.add(
                        new ObligationCard.Chip("trừ: " + shortened(words.replaceFirst("^trừ\\s+", "")), Tone.LIMIT)));
        if (!obligation.partners().isEmpty()) {
            String partners = String.join("; ", obligation.partners());
            chips.add(new ObligationCard.Chip("phối hợp: " + shortened(partners), Tone.PLAIN));
        }
        if (terms.product() != null) {
            chips.add(new ObligationCard.Chip("sản phẩm: " + shortened(terms.product()), Tone.PLAIN));
        }
        if (terms.reportTo() != null) {
            String via = terms.via() == null ? "" : ", qua " + terms.via();
            chips.add(new ObligationCard.Chip("gửi " + terms.reportTo() + via, Tone.PLAIN));
        }
        units.ended(obligation.actors(), around.issuer(), around.on())
                .forEach((actor, successor) -> chips.add(
                        new ObligationCard.Chip("“" + actor + "” đã kết thúc, nay là " + successor.name(), Tone.LATE)));
        if (obligation.looseningReason() != null) {
            chips.add(new ObligationCard.Chip("chậm hơn cấp trên: " + obligation.looseningReason(), Tone.LIMIT));
        }
        return chips;
    }

    private static String shortened(String words) {
        return words.length() <= 60 ? words : words.substring(0, words.lastIndexOf(' ', 60)) + " …";
    }

    private static String audience(String code) {
        return switch (code) {
            case "KEY_LEADER" -> "cán bộ lãnh đạo chủ chốt";
            case "PEOPLE" -> "nhân dân";
            default -> PersonCategory.valueOf(code).label();
        };
    }

    private List<String> who(Obligation.Terms terms, Around around, Map<UnitId, Unit> known) {
        Map<String, UnitKind> kinds = kinds();
        List<String> words = new ArrayList<>();
        terms.kinds().stream()
                .map(kinds::get)
                .filter(kind -> kind != null)
                .sorted(Comparator.comparing(UnitKind::sort))
                .forEach(kind -> words.add(kind.groupName()));
        terms.units().stream().sorted().forEach(id -> words.add(unitWords(id, around, known)));
        return words;
    }

    /// In words, those on whom it lands: "các đảng bộ cơ sở", "toàn đảng bộ".
    public List<String> who(Obligation obligation, Around around) {
        return who(obligation.terms(), around, named(obligation, around));
    }

    public List<String> who(Obligation.Terms terms, Around around) {
        Set<UnitId> named = terms.units().stream().map(UnitId::new).collect(Collectors.toSet());
        named.add(around.issuer());
        return who(terms, around, units.known(named, around.on()));
    }

    /// In words, the categories of persons.
    public static List<String> audience(List<String> codes) {
        return codes.stream().map(ObligationCards::audience).toList();
    }

    private static String unitWords(long id, Around around, Map<UnitId, Unit> known) {
        Unit unit = known.get(new UnitId(id));
        if (around.issuer().value() == id) {
            return unit != null && unit.kind().holdsPeople() ? unit.name() : "toàn đảng bộ";
        }
        return unit == null ? "đơn vị đã giải thể" : unit.name();
    }

    private Map<String, UnitKind> kinds() {
        return units.kinds().stream().collect(Collectors.toMap(UnitKind::code, Function.identity()));
    }

    private ObligationCard.Editing editing(
            Obligation obligation,
            Around around,
            Form<ObligationForm> form,
            Map<UnitId, Unit> known,
            @Nullable String dueAbove) {
        return new ObligationCard.Editing(
                Arrays.stream(ObligationKind.values())
                        .map(kind -> Choice.of(kind.name(), kind.label(), form.chosen("kind", kind.name())))
                        .toList(),
                form.text("title"),
                whoChoices(obligation, around, form, known),
                form.text("named"),
                ObligationForm.AUDIENCE.stream()
                        .map(code -> Choice.of(code, audience(code), form.chosen("audience", code)))
                        .toList(),
                form.text("due"),
                form.text("atLeast"),
                perChoices(form),
                form.text("reportTo"),
                form.text("via"),
                form.text("partners"),
                form.text("exceptions"),
                form.text("product"),
                dueAbove,
                form.text("looseningReason"),
                obligation.passage(),
                form.problems());
    }

    private List<Choice> whoChoices(
            Obligation obligation, Around around, Form<ObligationForm> form, Map<UnitId, Unit> known) {
        List<Choice> choices = new ArrayList<>();
        String whole = "unit-" + around.issuer();
        choices.add(Choice.of(whole, unitWords(around.issuer().value(), around, known), form.chosen("who", whole)));
        Set<Long> single = new TreeSet<>(obligation.terms().units());
        single.remove(around.issuer().value());
        single.forEach(id ->
                choices.add(Choice.of("unit-" + id, unitWords(id, around, known), form.chosen("who", "unit-" + id))));
        Set<String> below = kindsBelow(around);
        units.kinds().stream()
                .filter(kind -> below.contains(kind.code()) || form.chosen("who", "kind-" + kind.code()))
                .sorted(Comparator.comparing(UnitKind::sort))
                .forEach(kind -> choices.add(
                        Choice.of("kind-" + kind.code(), kind.groupName(), form.chosen("who", "kind-" + kind.code()))));
        return choices;
    }

    private Set<String> kindsBelow(Around around) {
        var subtree = structure.under(around.issuer(), around.on());
        return sql.selectDistinct(subtree.kind())
                .from(subtree.table())
                .where(subtree.unitId().ne(around.issuer().value()))
                .fetchSet(subtree.kind());
    }

    private static List<Choice> perChoices(Form<ObligationForm> form) {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("", "cho cả thời gian", form.text("per").isEmpty()));
        for (PeriodKind kind : PeriodKind.values()) {
            String label =
                    switch (kind) {
                        case MONTH -> "mỗi tháng";
                        case QUARTER -> "mỗi quý";
                        case HALF_YEAR -> "mỗi 06 tháng";
                        case YEAR -> "mỗi năm";
                    };
            choices.add(Choice.of(kind.name(), label, form.chosen("per", kind.name())));
        }
        return choices;
    }
}
