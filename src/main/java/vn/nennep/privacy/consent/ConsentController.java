package vn.nennep.privacy.consent;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.nennep.access.AuditWords;
import vn.nennep.web.Redirect;

/// Consent is taken back as easily as it was given.
@Controller
class ConsentController {

    private final StoredConsents consents;

    ConsentController(StoredConsents consents) {
        this.consents = consents;
    }

    @PostMapping("/my/data/consents/{id}/withdrawal")
    Redirect withdraw(@PathVariable long id) {
        consents.withdraw(id);
        return Redirect.to("/my/data").saying("Đã rút lại sự đồng ý.");
    }

    @Configuration(proxyBeanMethods = false)
    static class Words {
        @Bean
        AuditWords consentWords() {
            return new AuditWords(
                    Map.of(
                            "privacy.consent.given", "ghi sự đồng ý",
                            "privacy.consent.withdrawn", "rút lại sự đồng ý"),
                    Map.of(),
                    Map.of());
        }
    }
}
