package vn.nennep.roster.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nennep.access.Audit;
import vn.nennep.organization.UnitId;
import vn.nennep.people.People;
import vn.nennep.people.PersonDetails;
import vn.nennep.people.PersonId;
import vn.nennep.roster.nearness.Nearness;
import vn.nennep.roster.place.Places;
import vn.nennep.web.Choice;
import vn.nennep.web.Form;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;
import vn.nennep.web.Refusal;

/// What all acts on a person have in common: only who keeps the list may, the unit that was meant, the audit
/// entry in the transaction of the act, and a refusal that comes back with the form.
@Component
class Kept {

    private final Nearness nearness;
    private final People people;
    private final Places places;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Kept(Nearness nearness, People people, Places places, Audit audit, TransactionTemplate transaction, Clock clock) {
        this.nearness = nearness;
        this.people = people;
        this.places = places;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// @throws NotFound for whoever does not keep the person's list
    PersonDetails person(long id) {
        PersonId person = new PersonId(id);
        nearness.requireKept(person);
        return people.details(person).orElseThrow(NotFound::new);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// The unit that was chosen or typed; when it is not clear which, the form says so.
    Optional<UnitId> meant(Form<?> form, String typed, @Nullable UnitId chosen, boolean members, LocalDate day) {
        Map<UnitId, String> offered = places.offered(typed, members, day);
        if (chosen != null && offered.containsKey(chosen)) {
            return Optional.of(chosen);
        }
        Optional<UnitId> meant = places.meant(typed, offered);
        if (meant.isEmpty()) {
            form.reject(
                    "place",
                    offered.isEmpty()
                            ? "Không có đơn vị nào tên như vậy vào ngày đó; thử ít chữ hơn"
                            : "Có nhiều đơn vị tên như vậy; chọn một trong các đơn vị bên dưới");
        }
        return meant;
    }

    /// The units that fit what was typed, for choosing; none while one is clear.
    List<Choice> fitting(Form<?> form, boolean members) {
        String typed = form.text("place");
        if (form.problems().isEmpty() || typed.isBlank()) {
            return List.of();
        }
        Map<UnitId, String> offered = places.offered(typed, members, today());
        return offered.size() < 2
                ? List.of()
                : offered.entrySet().stream()
                        .map(entry -> Choice.of(
                                entry.getKey().toString(),
                                entry.getValue(),
                                form.chosen("unit", entry.getKey().toString())))
                        .toList();
    }

    /// Does it and tells the audit log; false when the domain refused, and then the form says why.
    boolean done(Form<?> form, PersonDetails person, String action, Map<String, ?> detail, Runnable act) {
        UnitId home = nearness.home(person.id()).orElse(null);
        try {
            transaction.executeWithoutResult(_ -> {
                act.run();
                audit.record("roster.person." + action, "person/" + person.id(), home, detail);
            });
            return true;
        } catch (Refusal refusal) {
            form.reject("", Optional.ofNullable(refusal.getMessage()).orElse(""));
            return false;
        }
    }

    Page page(PersonDetails person, String title, ActPage model) {
        return Page.of("roster/person/act", "units", title, model)
                .crumb("Tổ chức", "/units")
                .crumb(person.fullName(), "/people/" + person.id())
                .status(model.form().problems().isEmpty() ? 200 : 422);
    }

    /// To the person's page; to the list when whoever acted does not know the person any longer.
    Redirect back(PersonDetails person, @Nullable UnitId before) {
        try {
            nearness.requireKnown(person.id());
            return Redirect.to("/people/" + person.id());
        } catch (NotFound gone) {
            return Redirect.to(before == null ? "/people" : "/units/" + before + "/people");
        }
    }

    @Nullable UnitId home(PersonDetails person) {
        return nearness.home(person.id()).orElse(null);
    }
}
