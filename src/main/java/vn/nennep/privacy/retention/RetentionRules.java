package vn.nennep.privacy.retention;

import static nennep.sql.privacy.Tables.RETENTION_RULE;
import static nennep.sql.privacy.Tables.RETENTION_RUN;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The rules as they stand, and what went by them.
@Component
public class RetentionRules {

    private final DSLContext sql;
    private final Clock clock;

    RetentionRules(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// @param event "thôi sinh hoạt"
    public record Rule(String code, String name, String event, int months, String basis) {

        /// Events before this day are past their term.
        LocalDate before(LocalDate today) {
            return today.minusMonths(months);
        }

        /// "05 năm sau khi thôi sinh hoạt".
        public String term() {
            String span = months % 12 == 0 ? "%02d năm".formatted(months / 12) : "%02d tháng".formatted(months);
            return span + " sau khi " + event;
        }
    }

    public List<Rule> all() {
        return sql.selectFrom(RETENTION_RULE)
                .orderBy(RETENTION_RULE.NO)
                .fetch(row -> new Rule(row.getCode(), row.getName(), row.getEvent(), row.getMonths(), row.getBasis()));
    }

    void note(Rule rule, LocalDate before, int erased) {
        sql.insertInto(RETENTION_RUN)
                .set(RETENTION_RUN.RULE, rule.code())
                .set(RETENTION_RUN.BEFORE, before)
                .set(RETENTION_RUN.ERASED, erased)
                .set(RETENTION_RUN.AT, clock.instant())
                .execute();
    }

    int erased(Rule rule) {
        return sql.fetchSingle(
                        "select coalesce(sum(erased), 0)::int from privacy.retention_run where rule = {0}",
                        DSL.val(rule.code()))
                .get(0, Integer.class);
    }

    @Nullable Instant last(Rule rule) {
        return sql.select(DSL.max(RETENTION_RUN.AT))
                .from(RETENTION_RUN)
                .where(RETENTION_RUN.RULE.eq(rule.code()))
                .fetchOne(0, Instant.class);
    }
}
