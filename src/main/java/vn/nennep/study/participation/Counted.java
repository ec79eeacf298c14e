package vn.nennep.study.participation;

import static nennep.sql.study.Tables.ATTENDANCE;
import static nennep.sql.study.Tables.CONFERENCE;
import static nennep.sql.study.Tables.SITE;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import vn.nennep.figures.Figure;
import vn.nennep.study.conference.Studied;

/// Each figure as rows (unit, conference, number): one source for the value, for its parts and for their conferences.
/// So parts sum up to the value by construction.
final class Counted {

    static final Field<Long> UNIT = DSL.field(DSL.name("counted", "unit_id"), SQLDataType.BIGINT);
    static final Field<Long> HELD_AT = DSL.field(DSL.name("counted", "conference_id"), SQLDataType.BIGINT);
    static final Field<Integer> NUMBER = DSL.field(DSL.name("counted", "number"), SQLDataType.INTEGER);

    private Counted() {}

    static Table<Record3<Long, Long, Integer>> rows(StudyFigure figure, Figure.Scope scope) {
        return select(figure, scope).asTable("counted", "unit_id", "conference_id", "number");
    }

    private static Select<Record3<Long, Long, Integer>> select(StudyFigure figure, Figure.Scope scope) {
        return switch (figure) {
            case CONFERENCES ->
                DSL.select(CONFERENCE.UNIT_ID, CONFERENCE.ID, inline(1))
                        .from(CONFERENCE)
                        .where(stands(scope))
                        .and(exists(selectOne()
                                .from(SITE)
                                .where(SITE.CONFERENCE_ID.eq(CONFERENCE.ID))
                                .and(SITE.ATTENDED.gt(0))));
            case SITES -> sites(scope, inline(1));
            case ATTENDANCES -> sites(scope, SITE.ATTENDED);
            case PEOPLE -> people(scope);
        };
    }

    private static Select<Record3<Long, Long, Integer>> sites(Figure.Scope scope, Field<Integer> number) {
        return DSL.select(SITE.UNIT_ID, SITE.CONFERENCE_ID, number)
                .from(SITE)
                .join(CONFERENCE)
                .on(CONFERENCE.ID.eq(SITE.CONFERENCE_ID))
                .where(stands(scope))
                .and(SITE.ATTENDED.gt(0));
    }

    /// Each person at the first conference attended, wherever in the country that was: counted once, at one unit.
    private static Select<Record3<Long, Long, Integer>> people(Figure.Scope scope) {
        return DSL.select(ATTENDANCE.UNIT_ID, ATTENDANCE.CONFERENCE_ID, inline(1))
                .distinctOn(ATTENDANCE.PERSON_ID)
                .from(ATTENDANCE)
                .join(CONFERENCE)
                .on(CONFERENCE.ID.eq(ATTENDANCE.CONFERENCE_ID))
                .where(stands(scope))
                .and(ATTENDANCE.STATE.in(Studied.ATTENDED))
                .orderBy(ATTENDANCE.PERSON_ID, CONFERENCE.HELD_ON, CONFERENCE.ID);
    }

    private static Condition stands(Figure.Scope scope) {
        return CONFERENCE
                .TOPIC_ID
                .eq(scope.topicId())
                .and(CONFERENCE.STUDY_YEAR.eq(scope.year()))
                .and(CONFERENCE.CANCELLED_AT.isNull());
    }
}
