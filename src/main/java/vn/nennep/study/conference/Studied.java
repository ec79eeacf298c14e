package vn.nennep.study.conference;

import static nennep.sql.study.Tables.ATTENDANCE;
import static nennep.sql.study.Tables.CONFERENCE;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import java.util.Arrays;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import vn.nennep.study.AttendanceState;

/// Who has studied, as a piece of SQL: for a topic and year a person counts once, wherever it was (4.3).
public final class Studied {

    public static final List<String> ATTENDED = Arrays.stream(AttendanceState.values())
            .filter(AttendanceState::attended)
            .map(Enum::name)
            .toList();

    private Studied() {}

    /// Attended any conference that stands and serves the same topic and year.
    static Condition anywhere(Field<Long> person, Conference conference) {
        return exists(selectOne()
                .from(ATTENDANCE)
                .join(CONFERENCE)
                .on(CONFERENCE.ID.eq(ATTENDANCE.CONFERENCE_ID))
                .where(ATTENDANCE.PERSON_ID.eq(person))
                .and(serving(conference)));
    }

    static Condition atAnother(Field<Long> person, Conference conference) {
        return exists(selectOne()
                .from(ATTENDANCE)
                .join(CONFERENCE)
                .on(CONFERENCE.ID.eq(ATTENDANCE.CONFERENCE_ID))
                .where(ATTENDANCE.PERSON_ID.eq(person))
                .and(serving(conference))
                .and(CONFERENCE.ID.ne(conference.id().value())));
    }

    /// For rows of attendance joined with their conference.
    public static Condition serving(Conference conference) {
        return ATTENDANCE
                .STATE
                .in(ATTENDED)
                .and(CONFERENCE.TOPIC_ID.eq(conference.topic().value()))
                .and(CONFERENCE.STUDY_YEAR.eq(conference.studyYear()))
                .and(CONFERENCE.CANCELLED_AT.isNull());
    }
}
