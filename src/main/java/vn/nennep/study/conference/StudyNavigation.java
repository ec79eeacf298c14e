package vn.nennep.study.conference;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.nennep.web.NavigationEntry;

@Configuration(proxyBeanMethods = false)
class StudyNavigation {

    @Bean
    NavigationEntry studyEntry() {
        return NavigationEntry.forAll(30, "study", "Học tập", "/conferences");
    }
}
