package vn.nennep.people.person;

import static nennep.sql.people.Tables.PERSON;
import static nennep.sql.people.Tables.PERSON_CATEGORY;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import vn.nennep.people.PersonCategory;
import vn.nennep.people.PersonDetails.CategorySpan;
import vn.nennep.people.PersonId;
import vn.nennep.web.Refusal;

/// Which categories somebody is of, span by span.
@Repository
class Categorizing {

    private final DSLContext sql;

    Categorizing(DSLContext sql) {
        this.sql = sql;
    }

    /// Newest first.
    List<CategorySpan> of(PersonId person) {
        return sql.selectFrom(PERSON_CATEGORY)
                .where(PERSON_CATEGORY.PERSON_ID.eq(person.value()))
                .orderBy(PERSON_CATEGORY.VALID_FROM.desc(), PERSON_CATEGORY.CATEGORY)
                .fetch(row -> new CategorySpan(
                        PersonCategory.valueOf(row.getCategory()), row.getValidFrom(), row.getValidTo()));
    }

    void change(PersonId person, Set<PersonCategory> categories, LocalDate day) {
        if (categories.isEmpty()) {
            throw new Refusal("Chọn ít nhất một đối tượng; người không còn sinh hoạt thì ghi “Thôi sinh hoạt”.");
        }
        sql.selectFrom(PERSON).where(PERSON.ID.eq(person.value())).forUpdate().fetchSingle();
        List<CategorySpan> spans = of(person);
        if (spans.stream().anyMatch(span -> span.from().isAfter(day))) {
            throw new Refusal("Đã ghi thay đổi đối tượng từ một ngày sau ngày này. Chọn ngày muộn hơn.");
        }
        Set<PersonCategory> now = new HashSet<>();
        spans.stream().filter(span -> span.holds(day)).forEach(span -> now.add(span.category()));
        end(person, PERSON_CATEGORY.CATEGORY.notIn(names(categories)), day);
        categories.stream()
                .filter(category -> !now.contains(category))
                .forEach(category -> begin(person, category, day));
    }

    /// What began that very day is taken back.
    void end(PersonId person, Condition which, LocalDate day) {
        Condition open = PERSON_CATEGORY
                .PERSON_ID
                .eq(person.value())
                .and(which)
                .and(PERSON_CATEGORY.VALID_TO.isNull().or(PERSON_CATEGORY.VALID_TO.gt(day)));
        sql.deleteFrom(PERSON_CATEGORY)
                .where(open, PERSON_CATEGORY.VALID_FROM.ge(day))
                .execute();
        sql.update(PERSON_CATEGORY)
                .set(PERSON_CATEGORY.VALID_TO, day)
                .where(open)
                .execute();
    }

    /// A span that ended on the day goes on, so that taking back a mistake leaves no seam.
    private void begin(PersonId person, PersonCategory category, LocalDate day) {
        int goingOn = sql.update(PERSON_CATEGORY)
                .set(PERSON_CATEGORY.VALID_TO, DSL.castNull(LocalDate.class))
                .where(PERSON_CATEGORY.PERSON_ID.eq(person.value()))
                .and(PERSON_CATEGORY.CATEGORY.eq(category.name()))
                .and(PERSON_CATEGORY.VALID_TO.eq(day))
                .execute();
        if (goingOn == 0) {
            sql.insertInto(PERSON_CATEGORY)
                    .set(PERSON_CATEGORY.PERSON_ID, person.value())
                    .set(PERSON_CATEGORY.CATEGORY, category.name())
                    .set(PERSON_CATEGORY.VALID_FROM, day)
                    .execute();
        }
    }

    private static List<String> names(Set<PersonCategory> categories) {
        return categories.stream().map(Enum::name).sorted().toList();
    }
}
