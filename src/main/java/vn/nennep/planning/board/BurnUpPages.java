package vn.nennep.planning.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Choice;

/// Turns a burn-up into what its template draws.
final class BurnUpPages {

    private static final int SIDE = 1000;
    private static final int ROWS = 12;

    private BurnUpPages() {}

    static String title(BurnUp burnUp) {
        Column column = burnUp.column();
        if (column == null) {
            return "Chưa có việc nào để theo dõi tiến độ";
        }
        String share = "Đã xong " + OfficialFigures.percent(burnUp.counters().done(), burnUp.whole());
        LocalDate due = column.period().dueOn();
        if (due == null) {
            return share;
        }
        long left = ChronoUnit.DAYS.between(burnUp.day(), due);
        return share + (left < 0 ? "; quá hạn " + -left + " ngày" : "; còn " + left + " ngày");
    }

    static BurnUpPage of(BurnUp burnUp) {
        return new BurnUpPage(
                TimelinePage.tabs(burnUp.plan().id(), burnUp.root().id(), "burn-up"),
                "/plans/" + burnUp.plan().id() + "/burn-up",
                burnUp.root().id().value(),
                burnUp.columns().stream()
                        .map(column -> Choice.of(
                                String.valueOf(column.obligation().id()),
                                column.obligation().title() + " ("
                                        + column.period().label() + ")",
                                column.equals(burnUp.column())))
                        .toList(),
                burnUp.column() == null ? null : drawing(burnUp, burnUp.column()));
    }

    private static BurnUpPage.Drawing drawing(BurnUp burnUp, Column column) {
        Axis axis = Axis.of(burnUp, column);
        LocalDate due = column.period().dueOn();
        String done = done(burnUp, axis);
        return new BurnUpPage.Drawing(
                column.obligation().title(),
                done,
                "0," + SIDE + " " + done + " " + axis.x(axis.lastKnown()) + "," + SIDE,
                due == null
                        ? null
                        : axis.point(column.period().opensOn(), 0) + " " + axis.point(due.plusDays(1), axis.whole()),
                due == null ? null : axis.percent(due.plusDays(1)),
                axis.percent(burnUp.day()),
                days(axis),
                amounts(axis),
                rows(burnUp, column, axis),
                BoardRows.evidenceHref(burnUp.root(), column));
    }

    /// Days along, amounts up.
    private record Axis(LocalDate from, LocalDate to, LocalDate lastKnown, long whole) {
        static Axis of(BurnUp burnUp, Column column) {
            LocalDate from = column.period().opensOn();
            if (!burnUp.done().isEmpty() && burnUp.done().firstKey().isBefore(from)) {
                from = burnUp.done().firstKey();
            }
            LocalDate end = column.period().dueOn() == null
                    ? column.period().to()
                    : Objects.requireNonNull(column.period().dueOn());
            boolean overdue = burnUp.counters().open() > 0 && burnUp.day().isAfter(end);
            LocalDate last = overdue
                    ? burnUp.day()
                    : burnUp.done().isEmpty() ? end : burnUp.done().lastKey();
            LocalDate to = (last.isAfter(end) ? last : end).plusDays(3);
            LocalDate known = burnUp.day().isBefore(to) ? burnUp.day() : to;
            return new Axis(from, to, known.isBefore(from) ? from : known, Math.max(1, burnUp.whole()));
        }

        double share(LocalDate day) {
            double days = Math.max(1, ChronoUnit.DAYS.between(from, to));
            return Math.clamp(ChronoUnit.DAYS.between(from, day) / days, 0, 1);
        }

        String x(LocalDate day) {
            return number(SIDE * share(day));
        }

        String point(LocalDate day, long amount) {
            return x(day) + "," + number(SIDE - SIDE * Math.min(1.0, (double) amount / whole));
        }

        String percent(LocalDate day) {
            return Percent.text(100 * share(day));
        }

        private static String number(double value) {
            return String.format(Locale.ROOT, "%.1f", value);
        }
    }

    private static String done(BurnUp burnUp, Axis axis) {
        List<String> points = new ArrayList<>();
        points.add(axis.point(axis.from(), 0));
        long before = 0;
        for (var step : burnUp.done().headMap(axis.lastKnown(), true).entrySet()) {
            points.add(axis.point(step.getKey(), before));
            points.add(axis.point(step.getKey(), step.getValue()));
            before = step.getValue();
        }
        points.add(axis.point(axis.lastKnown(), before));
        return String.join(" ", points);
    }

    private static List<BurnUpPage.Tick> days(Axis axis) {
        long days = ChronoUnit.DAYS.between(axis.from(), axis.to());
        List<BurnUpPage.Tick> ticks = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            LocalDate day = axis.from().plusDays(days * i / 4);
            ticks.add(new BurnUpPage.Tick(
                    axis.percent(day), OfficialFigures.dayAndMonth(day.getDayOfMonth(), day.getMonthValue())));
        }
        return ticks;
    }

    private static List<BurnUpPage.Tick> amounts(Axis axis) {
        return List.of(
                new BurnUpPage.Tick("0%", OfficialFigures.grouped(axis.whole())),
                new BurnUpPage.Tick("50%", OfficialFigures.grouped(axis.whole() / 2)),
                new BurnUpPage.Tick("100%", "0"));
    }

    private static List<BurnUpPage.Row> rows(BurnUp burnUp, Column column, Axis axis) {
        long days = ChronoUnit.DAYS.between(axis.from(), axis.lastKnown());
        long step = Math.max(1, (days + ROWS - 1) / ROWS);
        List<BurnUpPage.Row> rows = new ArrayList<>();
        for (long i = 0; i <= days; i += step) {
            rows.add(row(burnUp, column, axis.from().plusDays(i)));
        }
        if (days % step != 0) {
            rows.add(row(burnUp, column, axis.lastKnown()));
        }
        return rows.reversed();
    }

    private static BurnUpPage.Row row(BurnUp burnUp, Column column, LocalDate day) {
        long done = burnUp.doneBy(day);
        return new BurnUpPage.Row(
                OfficialFigures.date(day),
                OfficialFigures.grouped(done) + " / " + OfficialFigures.grouped(burnUp.whole()),
                OfficialFigures.percent(done, Math.max(1, burnUp.whole())),
                pace(column, day));
    }

    /// How much of the time until the due day is over.
    private static String pace(Column column, LocalDate day) {
        @Nullable LocalDate due = column.period().dueOn();
        if (due == null) {
            return "–";
        }
        long all = Math.max(1, ChronoUnit.DAYS.between(column.period().opensOn(), due) + 1);
        long over = Math.clamp(ChronoUnit.DAYS.between(column.period().opensOn(), day) + 1, 0, all);
        return OfficialFigures.percent(over, all);
    }
}
