package vn.nennep.privacy.retention;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.nennep.access.AccountErasure;
import vn.nennep.privacy.Retained;

/// Browsers from which accounts signed in, and tries that failed.
@Component
class RetainedDevices implements Retained {

    private final AccountErasure accounts;

    RetainedDevices(AccountErasure accounts) {
        this.accounts = accounts;
    }

    @Override
    public String rule() {
        return "DEVICE";
    }

    @Override
    public int past(LocalDate before) {
        return accounts.tracesBefore(before);
    }

    @Override
    public int erase(LocalDate before, int most) {
        return accounts.eraseTraces(before, most);
    }
}
