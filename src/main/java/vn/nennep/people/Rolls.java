package vn.nennep.people;

import java.time.LocalDate;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import vn.nennep.organization.UnitId;

/// The rolls as a piece of SQL, for modules that count or address people.
public interface Rolls {

    /// Each person of one of the categories once, with their home unit on that day.
    Roll on(Set<PersonCategory> categories, LocalDate day);

    /// The key leaders by an office at or below the root, each once, with their home unit on that day.
    Roll keyLeaders(UnitId root, LocalDate day);

    /// Lượt: each person of one of the categories once for every unit in which they take part on that day, at
    /// home, as a member or for a time. Sums of it count nobody as a head.
    Memberships memberships(Set<PersonCategory> categories, LocalDate day);

    /// @param kind name of the [AffiliationKind]
    record Memberships(Table<? extends Record> table, Field<Long> personId, Field<Long> unitId, Field<String> kind) {}

    record Roll(Table<? extends Record> table, Field<Long> personId, Field<Long> unitId) {}
}
