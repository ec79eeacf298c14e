package vn.nennep.reporting.report;

import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.nennep.reporting.ReportingPermission;
import vn.nennep.web.NavigationEntry;

@Configuration(proxyBeanMethods = false)
class ReportsEntry {

    @Bean
    NavigationEntry reportsInNavigation() {
        return new NavigationEntry(
                80,
                "reports",
                "Báo cáo",
                "/reports",
                ReportingPermission.READ_REPORTS.roles().stream()
                        .map(Enum::name)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
