package vn.nennep.privacy.own;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.AccountId;
import vn.nennep.people.PersonId;
import vn.nennep.privacy.KeptAbout;
import vn.nennep.privacy.KeptAbout.Kept;
import vn.nennep.privacy.Purpose;
import vn.nennep.privacy.purpose.Purposes;
import vn.nennep.privacy.purpose.Stated;
import vn.nennep.privacy.reading.ReadingLog;

/// Asks every module what it keeps about a person, and puts it beside the purpose it is kept for.
@Component
class OwnRecords {

    private final ObjectProvider<KeptAbout> modules;
    private final Purposes purposes;
    private final ReadingLog log;
    private final Clock clock;

    OwnRecords(ObjectProvider<KeptAbout> modules, Purposes purposes, ReadingLog log, Clock clock) {
        this.modules = modules;
        this.purposes = purposes;
        this.log = log;
        this.clock = clock;
    }

    /// @param mostLooks how many looks are told at most
    @Transactional(readOnly = true)
    public OwnRecord of(PersonId person, AccountId account, String name, int mostLooks) {
        LocalDate today = LocalDate.now(clock);
        List<Kept> kept = modules.orderedStream()
                .flatMap(module -> module.of(person).stream())
                .filter(each -> !each.entries().isEmpty())
                .toList();
        Map<Purpose, Stated> stated = purposes.on(today);
        List<OwnRecord.Group> groups = stated.values().stream()
                .map(purpose -> new OwnRecord.Group(
                        purpose,
                        kept.stream()
                                .filter(each -> each.purpose() == purpose.purpose())
                                .toList()))
                .filter(group -> !group.kept().isEmpty())
                .toList();
        return new OwnRecord(name, today, groups, log.of(person, account, mostLooks));
    }
}
