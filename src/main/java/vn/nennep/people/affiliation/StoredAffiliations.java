package vn.nennep.people.affiliation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.organization.UnitId;
import vn.nennep.people.Affiliation;
import vn.nennep.people.AffiliationKind;
import vn.nennep.people.Affiliations;
import vn.nennep.people.MoveFollower;
import vn.nennep.people.PersonId;
import vn.nennep.people.met.Met;
import vn.nennep.web.Refusal;

/// Ends what held and begins what holds from the day on, under a lock on the person.
@Component
@Transactional
class StoredAffiliations implements Affiliations {

    private final Spans spans;
    private final KeepingLists lists;
    private final Met met;
    private final List<MoveFollower> followers;

    StoredAffiliations(Spans spans, KeepingLists lists, Met met, List<MoveFollower> followers) {
        this.spans = spans;
        this.lists = lists;
        this.met = met;
        this.followers = List.copyOf(followers);
    }

    @Override
    public List<Affiliation> of(PersonId person) {
        return met.read(person, List.of(), () -> spans.of(person));
    }

    @Override
    public void transfer(PersonId person, UnitId to, LocalDate day) {
        lists.require(to, day);
        met.change(person, () -> move(person, to, day));
    }

    private void move(PersonId person, UnitId to, LocalDate day) {
        spans.lock(person);
        List<Affiliation> known = spans.of(person);
        if (known.stream().anyMatch(span -> official(span) && span.from().isAfter(day))) {
            throw new Refusal("Đã ghi một lần chuyển sinh hoạt chính thức từ ngày muộn hơn. Chọn ngày sau ngày đó.");
        }
        Optional<UnitId> before = home(known, day).map(Affiliation::unit);
        if (before.filter(to::equals).isPresent()) {
            throw new Refusal("Người này đang sinh hoạt chính thức ở đơn vị đó rồi. Chọn đơn vị khác.");
        }
        spans.end(person, AffiliationKind.OFFICIAL, day);
        spans.end(person, to, day);
        if (!spans.goOn(person, to, AffiliationKind.OFFICIAL, day)) {
            spans.begin(person, to, AffiliationKind.OFFICIAL, day, null);
        }
        before.ifPresent(from -> followers.forEach(follower -> follower.follow(person, from, to)));
    }

    @Override
    public void stayFor(PersonId person, UnitId at, LocalDate from, @Nullable LocalDate until) {
        if (until != null && !until.isAfter(from)) {
            throw new Refusal("Ngày kết thúc phải sau ngày bắt đầu.");
        }
        met.change(person, () -> begin(person, at, AffiliationKind.TEMPORARY, from, until));
    }

    @Override
    public void join(PersonId person, UnitId at, LocalDate from) {
        met.change(person, () -> begin(person, at, AffiliationKind.MEMBERSHIP, from, null));
    }

    @Override
    public void end(PersonId person, UnitId at, LocalDate day) {
        met.change(person, () -> leave(person, at, day));
    }

    private void leave(PersonId person, UnitId at, LocalDate day) {
        spans.lock(person);
        if (spans.of(person).stream()
                .anyMatch(span -> official(span) && span.unit().equals(at) && reaches(span, day))) {
            throw new Refusal("Đây là nơi sinh hoạt chính thức. Ghi chuyển sinh hoạt chính thức hoặc thôi sinh hoạt.");
        }
        spans.end(person, at, day);
    }

    private void begin(PersonId person, UnitId at, AffiliationKind kind, LocalDate from, @Nullable LocalDate until) {
        lists.require(at, from);
        spans.lock(person);
        List<Affiliation> known = spans.of(person);
        if (home(known, from).isEmpty()) {
            throw new Refusal("Ngày đó người này chưa sinh hoạt chính thức ở đâu. Ghi nơi sinh hoạt chính thức trước.");
        }
        Predicate<Affiliation> there = span -> span.unit().equals(at)
                && reaches(span, from)
                && (until == null || span.from().isBefore(until));
        if (known.stream().anyMatch(there)) {
            throw new Refusal("Trong thời gian đó người này đã sinh hoạt ở đơn vị này rồi.");
        }
        spans.begin(person, at, kind, from, until);
    }

    private static Optional<Affiliation> home(List<Affiliation> known, LocalDate day) {
        return known.stream().filter(span -> official(span) && span.holds(day)).findFirst();
    }

    private static boolean official(Affiliation span) {
        return span.kind() == AffiliationKind.OFFICIAL;
    }

    /// Holds on the day or later.
    private static boolean reaches(Affiliation span, LocalDate day) {
        LocalDate until = span.until();
        return until == null || until.isAfter(day);
    }
}
