package vn.nennep.planning.cascade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.planning.cascade.Issuing.State;
import vn.nennep.planning.change.ChangeHome;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Page;
import vn.nennep.web.Tone;

/// Words who has issued and who has not.
@Component
class CascadePages {

    private static final int MOST = 200;

    private final Units units;

    CascadePages(Units units) {
        this.units = units;
    }

    Page of(
            ChangeHome.Home home,
            Unit root,
            List<Issuing> all,
            List<Loosened.Loosening> loosened,
            String chosen,
            boolean mayRemind,
            LocalDate today) {
        List<Issuing> open =
                all.stream().filter(each -> !each.state().settled()).toList();
        List<Issuing> chosenOnes = all.stream()
                .filter(each -> chosen.isEmpty()
                        ? !each.state().settled()
                        : each.state().code().equals(chosen))
                .sorted(Comparator.comparing(each -> each.state().ordinal()))
                .toList();
        List<Issuing> shown = chosenOnes.stream().limit(MOST).toList();
        String here = home.href() + "/cascade?unit=" + root.id();
        CascadePage page = new CascadePage(
                root.id().value(),
                tiles(all, chosen, here),
                rows(shown, today),
                chosenOnes.size() - shown.size(),
                later(loosened, today),
                mayRemind && !open.isEmpty() ? home.href() + "/cascade/reminders" : null,
                open.size());
        return Page.of("planning/cascade/cascade", "topics", title(home, all, open), page)
                .lead("Các đơn vị trong " + root.name() + " phải có kế hoạch riêng, và nơi đặt hạn muộn hơn cấp trên.")
                .crumb("Chuyên đề", "/topics")
                .crumb(home.label(), home.href());
    }

    private static String title(ChangeHome.Home home, List<Issuing> all, List<Issuing> open) {
        if (all.isEmpty()) {
            return home.label() + ": không yêu cầu đơn vị nào ban hành kế hoạch";
        }
        return open.isEmpty()
                ? home.label() + ": " + OfficialFigures.count(all.size()) + " đơn vị đã ban hành đủ kế hoạch"
                : home.label() + ": " + OfficialFigures.count(open.size()) + " / " + OfficialFigures.count(all.size())
                        + " đơn vị chưa ban hành kế hoạch";
    }

    private static List<CascadePage.Tile> tiles(List<Issuing> all, String chosen, String here) {
        Map<State, Long> counts = all.stream().collect(Collectors.groupingBy(Issuing::state, Collectors.counting()));
        List<CascadePage.Tile> tiles = new ArrayList<>();
        Arrays.stream(State.values())
                .filter(state -> counts.containsKey(state) || state.compareTo(State.ISSUED) <= 0)
                .forEach(state -> tiles.add(new CascadePage.Tile(
                        OfficialFigures.count(counts.getOrDefault(state, 0L)),
                        state.label(),
                        here + "&state=" + state.code(),
                        tone(state),
                        state.code().equals(chosen))));
        return tiles;
    }

    private static Tone tone(State state) {
        return switch (state) {
            case NONE -> Tone.LATE;
            case DRAFT, APPROVED -> Tone.SOON;
            case ISSUED, PAPER, ELSEWHERE -> Tone.DONE;
            case EXEMPT -> Tone.PLAIN;
        };
    }

    private List<CascadePage.Row> rows(List<Issuing> shown, LocalDate today) {
        Map<UnitId, String> names =
                names(shown.stream().map(each -> new UnitId(each.unit())).collect(Collectors.toSet()), today);
        return shown.stream()
                .map(each -> new CascadePage.Row(
                        names.getOrDefault(new UnitId(each.unit()), "đơn vị đã kết thúc hoạt động"),
                        each.state().label(),
                        tone(each.state()),
                        due(each, today),
                        each.href() == null ? "/assignments/" + each.assignment() : each.href(),
                        what(each)))
                .toList();
    }

    private static String due(Issuing each, LocalDate today) {
        if (each.dueOn() == null) {
            return "không nêu hạn";
        }
        String day = "hạn " + OfficialFigures.date(each.dueOn());
        return each.late(today) ? day + ", đã trễ" : each.near(today) ? day + ", sắp đến hạn" : day;
    }

    private static String what(Issuing each) {
        @Nullable String on = each.on() == null ? null : OfficialFigures.date(each.on());
        return switch (each.state()) {
            case ISSUED, PAPER -> (each.symbol() == null ? "" : each.symbol() + ", ") + "ngày " + on;
            case APPROVED -> "thông qua ngày " + on;
            case NONE, DRAFT, ELSEWHERE, EXEMPT -> "";
        };
    }

    private List<CascadePage.Later> later(List<Loosened.Loosening> loosened, LocalDate today) {
        Map<UnitId, String> names =
                names(loosened.stream().map(Loosened.Loosening::unit).collect(Collectors.toSet()), today);
        return loosened.stream()
                .map(each -> new CascadePage.Later(
                        names.getOrDefault(each.unit(), "đơn vị đã kết thúc hoạt động"),
                        each.title(),
                        each.above() == null
                                ? "Hạn: " + each.day()
                                : "Hạn: " + each.day() + "; cấp trên: " + each.above(),
                        each.reason(),
                        "/plans/" + each.plan()))
                .toList();
    }

    private Map<UnitId, String> names(Set<UnitId> ids, LocalDate today) {
        return units.known(ids, today).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().name()));
    }
}
