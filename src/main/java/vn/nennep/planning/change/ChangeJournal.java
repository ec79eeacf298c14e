package vn.nennep.planning.change;

import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/// What each line did to each assignment, as it was and as it is; and whom it concerns.
@Repository
class ChangeJournal {

    private static final String BEFORE = """
            insert into planning.assignment_change
                (line_id, assignment_id, due_was, due_is, own_due_was, own_due_is, expected_was, expected_is)
            select ?, id, due_on, due_on, own_due_on, own_due_on, expected, expected
            from planning.assignment where id = any (?)
            on conflict do nothing
            """;

    private static final String AFTER = """
            update planning.assignment_change c
               set due_is = a.due_on, own_due_is = a.own_due_on, expected_is = a.expected
              from planning.assignment a
             where a.id = c.assignment_id and c.line_id = ? and c.assignment_id = any (?)
            """;

    private static final String NOTICE = """
            insert into planning.change_notice (change_id, unit_id)
            select distinct ?::bigint, unit_id from planning.assignment where id = any (?)
            on conflict do nothing
            """;

    private final DSLContext sql;

    ChangeJournal(DSLContext sql) {
        this.sql = sql;
    }

    void before(ChangeLine line, Long[] assignments) {
        sql.execute(BEFORE, line.id(), assignments);
    }

    void after(ChangeLine line, Long[] assignments) {
        sql.execute(AFTER, line.id(), assignments);
        sql.execute(NOTICE, line.change(), assignments);
    }
}
