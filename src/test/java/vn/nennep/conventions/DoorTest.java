package vn.nennep.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import vn.nennep.database.ProgramDoor;
import vn.nennep.testing.TestDatabase;

/// Who comes in by the program's own door, past the guard of persons' rows: counts, what follows from a fact, jobs.
/// Whoever adds a name here answers for it that no row of a person is shown to somebody who does not reach it.
class DoorTest {

    private static final Set<String> THROUGH_THE_DOOR = Set.of(
            "vn.nennep.database.door.OpenedDoor",
            "vn.nennep.desk.calendar.FeedReading",
            "vn.nennep.people.headcount.Headcounting",
            "vn.nennep.people.headcount.StoredHeadcounts",
            "vn.nennep.people.listing.StoredPeopleList",
            "vn.nennep.people.met.Met",
            "vn.nennep.planning.assignment.RecordedFulfilment",
            "vn.nennep.planning.board.BurnUps",
            "vn.nennep.planning.evidence.EvidenceRead",
            "vn.nennep.planning.figure.FigureRows",
            "vn.nennep.privacy.consent.StoredConsents",
            "vn.nennep.privacy.request.Answering",
            "vn.nennep.privacy.request.Erasing",
            "vn.nennep.privacy.request.OwnRequests",
            "vn.nennep.privacy.request.RequestPages",
            "vn.nennep.privacy.retention.Retention",
            "vn.nennep.reorganisation.act.StoredActs",
            "vn.nennep.roster.people.Numbers",
            "vn.nennep.sample.province.StoredSample",
            "vn.nennep.study.attendance.SitePages",
            "vn.nennep.study.conference.Call",
            "vn.nennep.study.conference.Facts",
            "vn.nennep.study.participation.StudyFigures",
            "vn.nennep.web.job.JobRunner");

    /// Tables of persons; a new one belongs here.
    private static final Set<String> GUARDED = Set.of(
            "organization.change",
            "people.affiliation",
            "people.person",
            "people.person_category",
            "people.\"position\"",
            "planning.evidence",
            "planning.person_assignment",
            "privacy.consent",
            "privacy.list_reading",
            "privacy.reading",
            "privacy.request",
            "privacy.request_step",
            "study.attendance");

    /// Tables that name a person in other ways, each with its own reason not to be guarded.
    private static final Set<String> NAMED_ONLY = Set.of(
            "access.account", // whose account it is; read before anybody is known
            "planning.reminder");

    @Test
    void all_who_use_it_are_known() {
        Set<String> users = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.nennep").stream()
                        .filter(each -> each.getDirectDependenciesFromSelf().stream()
                                .anyMatch(to -> to.getTargetClass().isEquivalentTo(ProgramDoor.class)))
                        .map(JavaClass::getName)
                        .filter(name -> !name.equals(ProgramDoor.class.getName()))
                        .collect(Collectors.toSet());
        assertThat(users).isEqualTo(THROUGH_THE_DOOR);
    }

    @Test
    void every_table_of_persons_is_guarded_even_from_its_owner() {
        DSLContext sql = DSL.using(TestDatabase.freshSource(), SQLDialect.POSTGRES);
        Set<String> guarded = sql
                .fetch("select oid::regclass::text from pg_class where relrowsecurity and relforcerowsecurity")
                .getValues(0, String.class)
                .stream()
                .collect(Collectors.toSet());
        assertThat(guarded).isEqualTo(GUARDED);
        Set<String> naming = sql
                .fetch(
                        "select distinct attrelid::regclass::text from pg_attribute a join pg_class c on c.oid = attrelid"
                                + " where attname = 'person_id' and relkind = 'r'")
                .getValues(0, String.class)
                .stream()
                .filter(table -> !GUARDED.contains(table))
                .collect(Collectors.toSet());
        assertThat(naming).as("guard it, or say here why not").isSubsetOf(NAMED_ONLY);
    }
}
