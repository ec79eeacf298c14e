package vn.nennep.privacy.request;

import static nennep.sql.privacy.Tables.REQUEST;
import static nennep.sql.privacy.Tables.REQUEST_STEP;
import static nennep.sql.privacy.Tables.REQUEST_TERM;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nennep.sql.privacy.tables.records.RequestRecord;
import nennep.sql.privacy.tables.records.RequestTermRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.AccountId;
import vn.nennep.organization.UnitId;
import vn.nennep.people.PersonId;

/// Requests and their steps; always in a transaction, because only that says who asks.
@Repository
@Transactional(readOnly = true)
class RequestRows {

    private static final int MOST = 500;

    private final DSLContext sql;
    private final WorkingDays workingDays;
    private final Clock clock;

    RequestRows(DSLContext sql, WorkingDays workingDays, Clock clock) {
        this.sql = sql;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /// Those that wait come first, the nearest due day before the others; then the latest answered.
    List<PersonalRequest> list(Condition which) {
        return read(sql.selectFrom(REQUEST)
                .where(which)
                .orderBy(REQUEST.STATE.in("ASKED", "RECEIVED").desc(), REQUEST.DONE_DUE, REQUEST.ID.desc())
                .limit(MOST)
                .fetch());
    }

    Optional<PersonalRequest> find(long id) {
        return list(REQUEST.ID.eq(id)).stream().findFirst();
    }

    /// Twice, or two officials at once: the second waits for what the first decided.
    @Transactional
    public Optional<PersonalRequest> lock(long id) {
        return read(sql.selectFrom(REQUEST).where(REQUEST.ID.eq(id)).forUpdate().fetch()).stream()
                .findFirst();
    }

    /// @return empty when one of that kind waits already
    @Transactional
    public Optional<Long> ask(PersonId person, UnitId unit, RequestForm form, AccountId account) {
        LocalDate today = LocalDate.now(clock);
        RequestTermRecord term = term(form.kind(), today);
        boolean correction = form.kind() == RequestKind.CORRECT;
        Long id = sql.insertInto(REQUEST)
                .set(REQUEST.PERSON_ID, person.value())
                .set(REQUEST.UNIT_ID, unit.value())
                .set(REQUEST.KIND, form.kind().name())
                .set(REQUEST.TEXT, form.text())
                .set(REQUEST.NEW_NAME, correction && !form.fullName().isEmpty() ? form.fullName() : null)
                .set(REQUEST.NEW_BIRTH_YEAR, correction ? form.birthYear() : null)
                .set(REQUEST.STATE, RequestState.ASKED.name())
                .set(REQUEST.ASKED_ON, today)
                .set(REQUEST.ANSWER_DUE, workingDays.after(today, term.getAnswerDays()))
                .set(REQUEST.DONE_DUE, workingDays.after(today, term.getDoneDays()))
                .onConflictDoNothing()
                .returning(REQUEST.ID)
                .fetchOne(REQUEST.ID);
        if (id == null) {
            return Optional.empty();
        }
        step(find(id).orElseThrow(), RequestState.ASKED, "", "", account);
        return Optional.of(id);
    }

    private RequestTermRecord term(RequestKind kind, LocalDate today) {
        return sql.selectFrom(REQUEST_TERM)
                .where(REQUEST_TERM.KIND.eq(kind.name()))
                .and(REQUEST_TERM.VALID_FROM.le(today))
                .and(REQUEST_TERM.VALID_TO.isNull().or(REQUEST_TERM.VALID_TO.gt(today)))
                .fetchSingle();
    }

    @Transactional
    public void enter(
            PersonalRequest request, RequestState state, String text, String basis, @Nullable AccountId account) {
        step(request, state, text, basis, account);
        sql.update(REQUEST)
                .set(REQUEST.STATE, state.name())
                .where(REQUEST.ID.eq(request.id()))
                .execute();
    }

    private void step(
            PersonalRequest request, RequestState state, String text, String basis, @Nullable AccountId account) {
        sql.insertInto(REQUEST_STEP)
                .set(REQUEST_STEP.REQUEST_ID, request.id())
                .set(REQUEST_STEP.PERSON_ID, request.person().value())
                .set(REQUEST_STEP.UNIT_ID, request.unit().value())
                .set(REQUEST_STEP.STATE, state.name())
                .set(REQUEST_STEP.TEXT, text)
                .set(REQUEST_STEP.BASIS, basis)
                .set(REQUEST_STEP.ACCOUNT_ID, account == null ? null : account.value())
                .set(REQUEST_STEP.AT, clock.instant())
                .execute();
    }

    private List<PersonalRequest> read(List<RequestRecord> rows) {
        Map<Long, List<PersonalRequest.Step>> steps = sql.selectFrom(REQUEST_STEP)
                .where(REQUEST_STEP.REQUEST_ID.in(
                        rows.stream().map(RequestRecord::getId).toList()))
                .orderBy(REQUEST_STEP.ID)
                .fetchGroups(
                        REQUEST_STEP.REQUEST_ID,
                        row -> new PersonalRequest.Step(
                                RequestState.valueOf(row.get(REQUEST_STEP.STATE)),
                                row.get(REQUEST_STEP.TEXT),
                                row.get(REQUEST_STEP.BASIS),
                                row.get(REQUEST_STEP.AT)));
        return rows.stream()
                .map(row -> request(row, steps.getOrDefault(row.getId(), List.of())))
                .toList();
    }

    private static PersonalRequest request(RequestRecord row, List<PersonalRequest.Step> steps) {
        return new PersonalRequest(
                row.getId(),
                new PersonId(row.getPersonId()),
                new UnitId(row.getUnitId()),
                RequestKind.valueOf(row.getKind()),
                row.getText(),
                row.getNewName(),
                row.getNewBirthYear(),
                RequestState.valueOf(row.getState()),
                row.getAskedOn(),
                row.getAnswerDue(),
                row.getDoneDue(),
                steps);
    }
}
