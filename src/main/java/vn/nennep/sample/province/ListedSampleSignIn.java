package vn.nennep.sample.province;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.nennep.access.SampleSignIn;
import vn.nennep.sample.SampleAccounts;
import vn.nennep.text.VietnameseText;

/// Shows a newcomer the sign-ins of the sample.
@Component
@ConditionalOnBooleanProperty("nennep.sample")
class ListedSampleSignIn implements SampleSignIn {

    @Override
    public List<Entry> accounts() {
        return SampleAccounts.all().stream()
                .map(account -> new Entry(
                        VietnameseText.capitalized(account.who()), account.username(), SampleAccounts.PASSWORD))
                .toList();
    }
}
