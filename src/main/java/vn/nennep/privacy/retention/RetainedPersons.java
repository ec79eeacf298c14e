package vn.nennep.privacy.retention;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.nennep.people.Anonymity;
import vn.nennep.people.PersonId;
import vn.nennep.privacy.Retained;
import vn.nennep.privacy.request.Erasing;

/// People who left so long ago that only their being counted is kept.
@Component
class RetainedPersons implements Retained {

    private final Anonymity anonymity;
    private final Erasing erasing;

    RetainedPersons(Anonymity anonymity, Erasing erasing) {
        this.anonymity = anonymity;
        this.erasing = erasing;
    }

    @Override
    public String rule() {
        return "PERSON";
    }

    @Override
    public int past(LocalDate before) {
        return anonymity.leftBefore(before);
    }

    @Override
    public int erase(LocalDate before, int most) {
        List<PersonId> gone = anonymity.leftBefore(before, most);
        gone.forEach(erasing::erase);
        return gone.size();
    }
}
