package vn.nennep.privacy.consent;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.nennep.people.PersonId;
import vn.nennep.privacy.KeptAbout;
import vn.nennep.privacy.Purpose;

/// What somebody agreed to is kept as the proof of it.
@Component
@Order(8)
class KeptConsents implements KeptAbout {

    private final StoredConsents consents;

    KeptConsents(StoredConsents consents) {
        this.consents = consents;
    }

    @Override
    public List<Kept> of(PersonId person) {
        return List.of(new Kept(
                Purpose.REQUESTS,
                "Sự đồng ý",
                consents.of(person).stream()
                        .map(line -> new Entry(line.title(), line.days()))
                        .toList()));
    }
}
