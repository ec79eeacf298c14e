package vn.nennep.study.conference;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nennep.organization.UnitId;
import vn.nennep.people.PersonId;
import vn.nennep.study.ConferenceId;

/// The door for those who tick: a conference, one of its sites, and what follows when its list has changed.
@Component
public class SiteLists {

    private final ConferenceRows conferences;
    private final Sites sites;
    private final Facts facts;

    SiteLists(ConferenceRows conferences, Sites sites, Facts facts) {
        this.conferences = conferences;
        this.sites = sites;
        this.facts = facts;
    }

    /// @throws vn.nennep.web.NotFound when it is not within the caller's reach
    public Conference readable(ConferenceId id) {
        return conferences.readable(id);
    }

    public Optional<Site> find(ConferenceId id, UnitId unit) {
        return sites.find(id, unit);
    }

    /// Many lists may be written at once, but none while the conference itself changes.
    public Conference whileTicking(ConferenceId id) {
        return conferences.whileTicking(id);
    }

    /// One list is written at a time: who comes second sees what the first has written.
    public Optional<Site> toTick(ConferenceId id, UnitId unit) {
        return sites.toTick(id, unit);
    }

    /// Counts the site anew and tells planning what now stands for the people whose answer changed.
    public void changed(Conference conference, Site before, Site after, Collection<PersonId> people, Instant at) {
        sites.count(after, at);
        facts.tell(conference, after.unit(), people);
        if ((before.attended() > 0) != (after.attended() > 0)) {
            facts.siteTurned(conference, after.unit());
        }
    }
}
