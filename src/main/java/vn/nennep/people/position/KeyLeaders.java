package vn.nennep.people.position;

import static nennep.sql.people.Tables.KEY_LEADER_RULE;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nennep.sql.people.tables.records.KeyLeaderRuleRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.nennep.organization.UnitKind;
import vn.nennep.text.VietnameseText;

/// The rules by which an office makes a key leader.
@Component
public class KeyLeaders {

    private final DSLContext sql;

    KeyLeaders(DSLContext sql) {
        this.sql = sql;
    }

    public Rules rules() {
        return new Rules(sql.selectFrom(KEY_LEADER_RULE).fetch());
    }

    public record Rules(List<KeyLeaderRuleRecord> rows) {

        public boolean leads(UnitKind kind, String title) {
            String key = VietnameseText.fold(title) + " ";
            return rows.stream().anyMatch(rule -> holdsIn(rule, kind) && key.startsWith(rule.getTitleKey() + " "));
        }

        /// The same as a piece of SQL, over the kind codes of units and the folded titles of offices.
        public Condition lead(List<UnitKind> kinds, Field<String> kindCode, Field<String> titleKey) {
            return kinds.stream()
                    .filter(kind -> rows.stream().anyMatch(rule -> holdsIn(rule, kind)))
                    .map(kind -> kindCode.eq(DSL.inline(kind.code())).and(titleKey.likeRegex(DSL.inline(titles(kind)))))
                    .reduce(DSL.falseCondition(), Condition::or);
        }

        private String titles(UnitKind kind) {
            return rows.stream()
                    .filter(rule -> holdsIn(rule, kind))
                    .map(rule -> Pattern.compile("[^a-z0-9 ]")
                            .matcher(rule.getTitleKey())
                            .replaceAll("."))
                    .collect(Collectors.joining("|", "^(", ")( |$)"));
        }

        private static boolean holdsIn(KeyLeaderRuleRecord rule, UnitKind kind) {
            return rule.getLine().equals(kind.line().name())
                    && rule.getLevelFrom() <= kind.level()
                    && kind.level() <= rule.getLevelTo()
                    && (rule.getWherePeopleAre() || !kind.holdsPeople())
                    && (rule.getAdvisory() == null || rule.getAdvisory() == kind.advisory());
        }
    }
}
