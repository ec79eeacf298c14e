package vn.nennep.privacy.consent;

import static nennep.sql.privacy.Tables.CONSENT;
import static nennep.sql.privacy.Tables.CONSENT_TEXT;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nennep.sql.privacy.tables.records.ConsentTextRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.Access;
import vn.nennep.access.Audit;
import vn.nennep.access.Caller;
import vn.nennep.database.ProgramDoor;
import vn.nennep.people.PersonId;
import vn.nennep.privacy.Consents;
import vn.nennep.privacy.Purpose;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.NotFound;
import vn.nennep.web.Refusal;

/// Rows of consent; written as the person, or by the program for an official who holds the paper.
@Component
@Transactional
public class StoredConsents implements Consents {

    private final DSLContext sql;
    private final Access access;
    private final Audit audit;
    private final ProgramDoor door;
    private final Clock clock;

    StoredConsents(DSLContext sql, Access access, Audit audit, ProgramDoor door, Clock clock) {
        this.sql = sql;
        this.access = access;
        this.audit = audit;
        this.door = door;
        this.clock = clock;
    }

    /// One's own, as told to the person.
    ///
    /// @param days "đã đồng ý ngày 01/4/2024", with the day it was withdrawn
    /// @param withdrawal where it is withdrawn; empty when it was
    public record Line(String title, String text, String days, String withdrawal) {}

    @Override
    public Wording wording(Purpose purpose) {
        ConsentTextRecord row = text(purpose);
        return new Wording(purpose, row.getVersion(), row.getText());
    }

    private ConsentTextRecord text(Purpose purpose) {
        return sql.selectFrom(CONSENT_TEXT)
                .where(CONSENT_TEXT.PURPOSE.eq(purpose.name()))
                .and(CONSENT_TEXT.VALID_FROM.le(LocalDate.now(clock)))
                .orderBy(CONSENT_TEXT.VERSION.desc())
                .limit(1)
                .fetchOptional()
                .orElseThrow(() -> new IllegalArgumentException(purpose + " does not rest on consent"));
    }

    @Override
    public void give(Wording shown, String subject, String title) {
        ConsentTextRecord asked = text(shown.purpose());
        if (asked.getVersion() != shown.version()) {
            throw new Refusal("Lời đồng ý vừa được sửa. Mở lại trang để đọc lời mới.");
        }
        insert(person(access.caller()), asked, subject, title, "");
    }

    @Override
    public void putDown(PersonId person, Purpose purpose, String subject, String title, String paper) {
        if (paper.isBlank()) {
            throw new IllegalArgumentException("consent from a paper says where the paper lies");
        }
        door.run(
                "an official puts down what a person signed",
                () -> insert(person, text(purpose), subject, title, paper));
    }

    private void insert(PersonId person, ConsentTextRecord text, String subject, String title, String paper) {
        int fresh = sql.insertInto(CONSENT)
                .set(CONSENT.PERSON_ID, person.value())
                .set(CONSENT.PURPOSE, text.getPurpose())
                .set(CONSENT.TEXT_ID, text.getId())
                .set(CONSENT.SUBJECT, subject)
                .set(CONSENT.TITLE, title)
                .set(CONSENT.PAPER, paper)
                .set(CONSENT.GIVEN_BY, access.caller().account().value())
                .set(CONSENT.GIVEN_AT, clock.instant())
                .onConflictDoNothing()
                .execute();
        if (fresh > 0) {
            audit.record("privacy.consent.given", "person/" + person, null, Map.of());
        }
    }

    @Override
    @Transactional(readOnly = true)
    public boolean given(PersonId person, Purpose purpose, String subject) {
        return proof(person, purpose, subject)
                .filter(proof -> !proof.withdrawn())
                .isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Proof> proof(PersonId person, Purpose purpose, String subject) {
        return door.through("whether somebody agreed, asked by what rests on it", () -> sql.select()
                .from(CONSENT)
                .join(CONSENT_TEXT)
                .on(CONSENT_TEXT.ID.eq(CONSENT.TEXT_ID))
                .where(CONSENT.PERSON_ID.eq(person.value()))
                .and(CONSENT.PURPOSE.eq(purpose.name()))
                .and(CONSENT.SUBJECT.eq(subject))
                .orderBy(CONSENT.ID.desc())
                .limit(1)
                .fetchOptional(row -> new Proof(
                        new Wording(purpose, row.get(CONSENT_TEXT.VERSION), row.get(CONSENT_TEXT.TEXT)),
                        row.get(CONSENT.GIVEN_AT),
                        !row.get(CONSENT.PAPER).isEmpty(),
                        row.get(CONSENT.WITHDRAWN_AT) != null)));
    }

    @Transactional(readOnly = true)
    public List<Line> of(PersonId person) {
        return sql.select()
                .from(CONSENT)
                .join(CONSENT_TEXT)
                .on(CONSENT_TEXT.ID.eq(CONSENT.TEXT_ID))
                .where(CONSENT.PERSON_ID.eq(person.value()))
                .orderBy(CONSENT.ID.desc())
                .fetch(row -> new Line(
                        row.get(CONSENT.TITLE),
                        row.get(CONSENT_TEXT.TEXT),
                        "Đã đồng ý ngày " + day(row.get(CONSENT.GIVEN_AT))
                                + (row.get(CONSENT.WITHDRAWN_AT) == null
                                        ? ""
                                        : ", rút lại ngày " + day(row.get(CONSENT.WITHDRAWN_AT))),
                        row.get(CONSENT.WITHDRAWN_AT) == null
                                ? "/my/data/consents/" + row.get(CONSENT.ID) + "/withdrawal"
                                : ""));
    }

    private String day(Instant at) {
        return OfficialFigures.date(LocalDate.ofInstant(at, clock.getZone()));
    }

    /// One's own only; withdrawn twice is withdrawn once.
    void withdraw(long id) {
        Caller caller = access.caller();
        PersonId person = person(caller);
        if (!sql.fetchExists(CONSENT, CONSENT.ID.eq(id), CONSENT.PERSON_ID.eq(person.value()))) {
            throw new NotFound();
        }
        int ended = sql.update(CONSENT)
                .set(CONSENT.WITHDRAWN_AT, clock.instant())
                .set(CONSENT.WITHDRAWN_BY, caller.account().value())
                .where(CONSENT.ID.eq(id), CONSENT.WITHDRAWN_AT.isNull())
                .execute();
        if (ended > 0) {
            audit.record("privacy.consent.withdrawn", "person/" + person, null, Map.of());
        }
    }

    private static PersonId person(Caller caller) {
        PersonId person = caller.person();
        if (person == null) {
            throw new NotFound();
        }
        return person;
    }
}
