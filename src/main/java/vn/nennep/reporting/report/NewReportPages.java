package vn.nennep.reporting.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.nennep.organization.Unit;
import vn.nennep.organization.Units;
import vn.nennep.planning.Assignment;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Page;

/// The page from which a report is begun. Looking at it opens nothing.
@Component
class NewReportPages {

    private final Units units;
    private final Clock clock;

    NewReportPages(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    Page of(Assignment duty, boolean writer) {
        Unit unit = units.known(duty.unit(), LocalDate.now(clock)).orElseThrow();
        var page = new NewReportPage(
                duty.title(),
                duty.passage(),
                duty.nextDueOn() == null ? "kế hoạch không nêu ngày" : OfficialFigures.date(duty.nextDueOn()),
                Stream.of(duty.reportTo(), duty.via() == null ? null : "thông qua " + duty.via())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")),
                writer ? duty.id().value() : null);
        return Page.of("reporting/report/new", "reports", unit.name() + " chưa bắt đầu viết báo cáo này", page)
                .lead(duty.periodLabel())
                .crumb("Báo cáo", "/reports")
                .crumb(unit.shortName(), null);
    }
}
