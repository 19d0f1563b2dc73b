package jp.madoguchi.testkit.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rules of the house; a module's test extends this with the name of its package. */
public abstract class HouseRules {

    private final String base;
    private final JavaClasses classes;

    protected HouseRules(String base) {
        this.base = base;
        this.classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(base);
    }

    private void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(classes);
    }

    @Test
    void features_have_no_cycles_and_do_not_reach_into_each_other() {
        ApplicationModules.of(base).verify();
    }

    @Test
    void controllers_use_services_never_the_database() {
        check(noClasses()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        ".*Repository|jakarta\\.persistence\\.EntityManager|.*\\.JdbcClient|.*\\.JdbcTemplate"));
    }

    @Test
    void only_base_db_and_configurations_touch_connections() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("jp.madoguchi.base.db..", "jp.madoguchi.stack..", "jp.madoguchi.testkit..")
                .and()
                .haveSimpleNameNotEndingWith("Configuration")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("javax\\.sql\\.DataSource|java\\.sql\\.Connection|java\\.sql\\.DriverManager"));
    }

    @Test
    void transactions_begin_in_services() {
        check(classes()
                .that()
                .containAnyMethodsThat(DescribedPredicates.TRANSACTIONAL)
                .should()
                .beAnnotatedWith("org.springframework.stereotype.Service"));
    }

    @Test
    void time_comes_from_a_clock() {
        check(noClasses().should().callMethodWhere(DescribedPredicates.READS_THE_SYSTEM_CLOCK));
    }

    @Test
    void randomness_comes_from_one_class() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("jp.madoguchi.base.random..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.Random|java\\.util\\.concurrent\\.ThreadLocalRandom"));
        check(noClasses().should().callMethod(Math.class, "random"));
    }

    @Test
    void background_work_is_a_task_of_the_scheduler() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("org\\.springframework\\.scheduling\\.annotation\\.(Async|Scheduled)"));
    }

    @Test
    void dependencies_come_through_constructors_of_seven_parameters_at_most() {
        check(noFields()
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject"));
        check(classes().that(DescribedPredicates.ARE_COMPONENTS).should(DescribedPredicates.HAVE_SMALL_CONSTRUCTORS));
    }

    @Test
    void nothing_prints_to_the_standard_streams() {
        check(NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
    }

    @Test
    void no_bare_runtime_exception_is_thrown() {
        check(noClasses()
                .that()
                .areNotAssignableTo(RuntimeException.class)
                .should()
                .callConstructorWhere(DescribedPredicates.MAKES_A_BARE_RUNTIME_EXCEPTION));
    }

    @Test
    void files_stay_short() {
        FileLengths main = FileLengths.below(Path.of("src/main/java"));
        assertThat(main.longerThan(300)).as("main files over 300 lines").isEmpty();
        assertThat(main.quantile(0.5)).as("median length of main files").isLessThanOrEqualTo(60);
        assertThat(main.quantile(0.9)).as("90th percentile of main files").isLessThanOrEqualTo(180);
        assertThat(FileLengths.below(Path.of("src/test/java")).longerThan(400))
                .as("test files over 400 lines")
                .isEmpty();
    }
}
