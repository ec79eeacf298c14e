package vn.nennep.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nennep.sql.study.Tables;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.figures.Figure;
import vn.nennep.figures.FigureSource;
import vn.nennep.figures.Figures;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.people.PersonId;
import vn.nennep.planning.TopicId;
import vn.nennep.planning.Topics;
import vn.nennep.testing.Given;
import vn.nennep.testing.PageTest;

@PageTest
@Transactional
class StudyFiguresTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 4, 1);

    @Autowired
    Given given;

    @Autowired
    Figures figures;

    @Autowired
    List<FigureSource> sources;

    @Autowired
    Topics topics;

    @Autowired
    Units units;

    @Autowired
    DSLContext sql;

    /// A tree of three levels, people at the leaves, and conferences at random units with random attendance: what the
    /// figures say is compared with plain counting in memory, at every unit, and every figure with the sum of its
    /// parts.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void parts_always_sum_up_to_the_value_and_people_count_once(long seed) {
        Random random = new Random(seed);
        World world = new World(random);
        for (int i = 0; i < 6; i++) {
            world.holdSomewhere(random);
        }

        for (UnitId unit : world.all) {
            Map<String, Figure.Value> read =
                    figures.read(List.of("study.conferences", "study.attendances", "study.people"), world.at(unit));
            assertThat(read.get("study.attendances").numerator()).isEqualTo(world.attendances(unit));
            for (String code : read.keySet()) {
                long sum = study(code).parts(code, world.at(unit)).stream()
                        .mapToLong(part -> part.value().numerator())
                        .sum();
                assertThat(sum)
                        .as(code + " at " + unit)
                        .isEqualTo(read.get(code).numerator());
            }
        }
        assertThat(figures.read(List.of("study.people"), world.at(world.province))
                        .get("study.people")
                        .numerator())
                .isEqualTo(world.people.size());
    }

    @Test
    void every_figure_says_how_it_is_counted() {
        assertThat(study("study.people").definitions()).hasSize(4).allSatisfy(definition -> assertThat(
                        definition.meaning())
                .contains("không bị hủy")
                .hasSizeGreaterThan(60));
        assertThatThrownBy(
                        () -> study("study.people").parts("study.unknown", new World(new Random(7)).at(new UnitId(1))))
                .isInstanceOf(NoSuchElementException.class);
    }

    private FigureSource study(String code) {
        return sources.stream()
                .filter(source ->
                        source.definitions().stream().anyMatch(one -> one.code().equals(code)))
                .findFirst()
                .orElseThrow();
    }

    private final class World {

        final UnitId province = given.unit("Tỉnh ủy Thử", "PROVINCIAL_COMMITTEE", null);
        final TopicId topic = topics.open(province, "Chuyên đề", 2024, 2024);
        final List<UnitId> all = new ArrayList<>(List.of(province));
        final List<UnitId> branches = new ArrayList<>();
        final Map<UnitId, List<PersonId>> members;
        final Map<UnitId, Long> attended = new java.util.HashMap<>();
        final Set<PersonId> people = new HashSet<>();

        World(Random random) {
            for (int d = 0; d < 2; d++) {
                UnitId district = given.unit("Huyện ủy " + d, "DISTRICT_COMMITTEE", province);
                all.add(district);
                for (int b = 0; b < 1 + random.nextInt(3); b++) {
                    branches.add(given.unit("Chi bộ " + d + b, "GRASSROOTS_BRANCH", district));
                }
            }
            all.addAll(branches);
            members = branches.stream()
                    .collect(Collectors.toMap(branch -> branch, branch -> IntStream.range(0, 1 + random.nextInt(4))
                            .mapToObj(_ -> given.person("Trần Thị Mai", branch))
                            .toList()));
        }

        Figure.Scope at(UnitId unit) {
            return new Figure.Scope(unit, topic.value(), 2024);
        }

        void holdSomewhere(Random random) {
            boolean cancelled = random.nextInt(5) == 0;
            long conference = conference(all.get(random.nextInt(all.size())), random, cancelled);
            for (UnitId branch : branches) {
                List<PersonId> there = members.get(branch).stream()
                        .filter(_ -> random.nextBoolean())
                        .toList();
                sql.insertInto(Tables.SITE)
                        .set(Tables.SITE.CONFERENCE_ID, conference)
                        .set(Tables.SITE.UNIT_ID, branch.value())
                        .set(Tables.SITE.CALLED, members.get(branch).size())
                        .set(Tables.SITE.ANSWERED, there.size())
                        .set(Tables.SITE.ATTENDED, there.size())
                        .execute();
                there.forEach(person -> attend(conference, branch, person, random));
                if (!cancelled) {
                    attended.merge(branch, (long) there.size(), Long::sum);
                    people.addAll(there);
                }
            }
        }

        private long conference(UnitId holder, Random random, boolean cancelled) {
            var row = sql.newRecord(Tables.CONFERENCE);
            row.setUnitId(holder.value());
            row.setTopicId(topic.value());
            row.setTitle("Hội nghị");
            row.setMode("MIXED");
            row.setHeldOn(TODAY.minusDays(random.nextInt(60)));
            row.setStudyYear(2024);
            row.setAudience(new String[] {"MEMBER"});
            row.setCreatedAt(java.time.Instant.EPOCH);
            row.setCancelledAt(cancelled ? java.time.Instant.EPOCH : null);
            row.setCancellationReason(cancelled ? "Bão" : null);
            row.store();
            return row.getId();
        }

        private void attend(long conference, UnitId branch, PersonId person, Random random) {
            sql.insertInto(Tables.ATTENDANCE)
                    .set(Tables.ATTENDANCE.CONFERENCE_ID, conference)
                    .set(Tables.ATTENDANCE.PERSON_ID, person.value())
                    .set(Tables.ATTENDANCE.UNIT_ID, branch.value())
                    .set(Tables.ATTENDANCE.STATE, random.nextBoolean() ? "PRESENT" : "ONLINE")
                    .set(Tables.ATTENDANCE.AT, java.time.Instant.EPOCH)
                    .execute();
        }

        long attendances(UnitId root) {
            return branches.stream()
                    .filter(branch ->
                            units.chain(branch, TODAY).stream().map(Unit::id).anyMatch(root::equals))
                    .mapToLong(branch -> attended.getOrDefault(branch, 0L))
                    .sum();
        }
    }
}
