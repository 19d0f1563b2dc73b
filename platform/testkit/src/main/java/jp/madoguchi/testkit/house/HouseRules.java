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
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.modulith.core.ApplicationModules;

/** The rules of the house; a module's test extends this with the name of its package, which is read once for all of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class HouseRules {

    private static final Templates TEMPLATES = new Templates(Path.of("src/main/resources/templates"));

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
    void queries_give_lists_never_streams_that_keep_a_connection() {
        check(noClasses().should().callMethodWhere(DescribedPredicates.STREAMS_A_QUERY));
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

    @Test
    void templates_hold_no_text_of_their_own() {
        assertThat(TEMPLATES.hardCodedTexts()).isEmpty();
    }

    @Test
    void only_rendered_and_sanitised_html_is_put_out_unescaped() {
        assertThat(TEMPLATES.unescaped()).isSubsetOf(unescaped());
    }

    @Test
    void no_other_module_has_a_template_of_the_same_path() throws IOException {
        for (String name : TEMPLATES.names()) {
            assertThat(Collections.list(getClass().getClassLoader().getResources("templates/" + name)))
                    .as(name)
                    .hasSize(1);
        }
    }

    @Test
    void types_with_contacts_or_secrets_hide_themselves() {
        check(classes()
                .that(DescribedPredicates.CARRY_CONTACTS_OR_SECRETS)
                .should(DescribedPredicates.HAVE_THEIR_OWN_TO_STRING));
    }

    /** What this module's templates may put out unescaped, as {@code path: expression}; each renders or sanitises it. */
    protected List<String> unescaped() {
        return List.of();
    }
}
