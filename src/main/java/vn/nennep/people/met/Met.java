package vn.nennep.people.met;

import static org.jooq.impl.DSL.val;

import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.database.ProgramDoor;
import vn.nennep.people.PersonId;
import vn.nennep.web.NotFound;

/// Whoever meets somebody in one place keeps the whole of what is known of that person, the places and offices
/// elsewhere included; who does not meet them learns nothing. The database is asked first, as the caller,
/// whether they meet.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Met {

    private static final String WHOLE = "who meets a person in one place keeps the whole of what is known of them";

    private final DSLContext sql;
    private final ProgramDoor door;

    Met(DSLContext sql, ProgramDoor door) {
        this.sql = sql;
        this.door = door;
    }

    /// What the work finds; of somebody the caller does not meet, the answer for nobody. Oneself one meets.
    public <T> T read(PersonId person, T ofNobody, Supplier<T> work) {
        return meets("web.program_asks() or {0} = web.asking_person() or people.met({0})", person)
                ? door.through(WHOLE, work)
                : ofNobody;
    }

    /// @throws NotFound when the caller does not meet the person; to be oneself is not enough
    public <T> T change(PersonId person, Supplier<T> work) {
        if (!meets("web.program_asks() or people.met({0})", person)) {
            throw new NotFound();
        }
        return door.through(WHOLE, work);
    }

    public void change(PersonId person, Runnable work) {
        change(person, () -> {
            work.run();
            return true;
        });
    }

    private boolean meets(String condition, PersonId person) {
        return Boolean.TRUE.equals(sql.fetchValue("select coalesce(" + condition + ", false)", val(person.value())));
    }
}
