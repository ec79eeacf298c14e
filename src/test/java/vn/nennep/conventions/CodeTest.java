package vn.nennep.conventions;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;
import org.springframework.web.bind.annotation.RestController;

class CodeTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.nennep");

    private static final String NAMES_WE_DO_NOT_USE =
            ".*(Service|Manager|Helper|Util|Utils|Impl|Dto|DTO|Processor|Handler|Info|Data)";

    /// Repositories that more than one noun of their module reads. The list may only shrink.
    private static final String SHARED_WITHIN_THEIR_MODULE =
            "vn\\.nennep\\.planning\\.(board\\.BoardCells|landing\\.AcceptedObligations|obligation\\.Obligations)";

    @Test
    void a_module_touches_only_its_own_tables() {
        classes()
                .that()
                .resideInAPackage("vn.nennep..")
                .should(useOnlyTheirOwnTables())
                .check(OURS);
    }

    @Test
    void controllers_and_repositories_are_nobody_elses_business() {
        classes()
                .that(annotatedWith(Controller.class)
                        .or(annotatedWith(RestController.class))
                        .or(annotatedWith(Repository.class)))
                .and()
                .haveNameNotMatching(SHARED_WITHIN_THEIR_MODULE)
                .should()
                .bePackagePrivate()
                .allowEmptyShould(true)
                .check(OURS);
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses()
                .that()
                .resideInAPackage("vn.nennep..")
                .should()
                .haveNameMatching(NAMES_WE_DO_NOT_USE)
                .check(OURS);
    }

    @Test
    void time_is_read_from_a_clock() {
        noClasses().should(callNowWithoutClock()).check(OURS);
    }

    @Test
    void every_package_says_what_it_is_and_is_null_marked() {
        Set<String> unmarked = OURS.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(each -> each.getName().startsWith("vn.nennep."))
                .filter(each -> !each.getClasses().stream().allMatch(JavaClass::isAnonymousClass))
                .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                .map(each -> each.getName())
                .collect(Collectors.toSet());
        assertThat(unmarked).isEmpty();
    }

    private static ArchCondition<JavaClass> useOnlyTheirOwnTables() {
        return new ArchCondition<>("use only tables of their own module's schema") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getDirectDependenciesFromSelf().stream()
                        .filter(each -> each.getTargetClass().getPackageName().startsWith("nennep.sql."))
                        .filter(each -> !schemaOf(each.getTargetClass()).equals(moduleOf(item)))
                        .forEach(each -> events.add(SimpleConditionEvent.violated(item, each.getDescription())));
            }
        };
    }

    private static String schemaOf(JavaClass generated) {
        return generated.getPackageName().substring("nennep.sql.".length()).replaceFirst("\\..*", "");
    }

    private static String moduleOf(JavaClass ours) {
        return ours.getPackageName().replaceFirst("vn\\.nennep\\.?", "").replaceFirst("\\..*", "");
    }

    private static ArchCondition<JavaClass> callNowWithoutClock() {
        DescribedPredicate<JavaClass> time = DescribedPredicate.describe(
                "of java.time", each -> each.getPackageName().equals("java.time"));
        return new ArchCondition<>("call now() without a clock") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getName().equals("now"))
                        .filter(call -> time.test(call.getTargetOwner()))
                        .filter(call -> call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.getName().equals("java.time.Clock")))
                        .forEach(call -> events.add(SimpleConditionEvent.satisfied(item, call.getDescription())));
            }
        };
    }
}
