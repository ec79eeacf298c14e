package vn.nennep.people;

import java.time.LocalDate;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// The rolls as a piece of SQL, for modules that count or address people.
public interface Rolls {

    /// Each person of one of the categories once, with their home unit on that day.
    Roll on(Set<PersonCategory> categories, LocalDate day);

    record Roll(Table<? extends Record> table, Field<Long> personId, Field<Long> unitId) {}
}
