package jp.madoguchi.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.madoguchi.base.db.OwnerDatabase;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityProvisioning;
import jp.madoguchi.core.tenancy.CityRegistry;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.core.tenancy.NewCity;
import jp.madoguchi.core.tenancy.ProvisioningFailed;
import jp.madoguchi.testkit.PlatformDatabase;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Codes of this class begin with {@code life}: roles belong to the server that all tests share. */
@CoreTest
@Import(LifecycleIT.Steps.class)
class LifecycleIT {

    private static final Actor TARO = new Actor(Actor.Kind.OPERATOR, "taro", "運用 太郎");
    private static final Actor HANAKO = new Actor(Actor.Kind.OPERATOR, "hanako", "運用 花子");

    @Autowired
    private TestCities cities;

    @Autowired
    private CityOpening opening;

    @Autowired
    private CityLife life;

    @Autowired
    private LifeRecords records;

    @Autowired
    private LifeTask task;

    @Autowired
    private CityProvisioning provisioning;

    @Autowired
    private CityRegistry registry;

    @Autowired
    private OwnerDatabase owner;

    @Autowired
    private OperatorLogReader log;

    @Autowired
    private PlatformDatabase database;

    @Autowired
    private java.time.Clock clock;

    @BeforeEach
    void two_cities_stand() {
        assertThat(cities.miura().state()).isEqualTo(City.State.ACTIVE);
        Fault.WANTED.clear();
    }

    private static CityOrder order(String code) {
        return new CityOrder(code, code + "市", code, "plain", "main", null);
    }

    private void start(String code) {
        assertThat(opening.start(order(code), TARO)).isInstanceOf(LifeResult.Done.class);
    }

    private City city(String code) {
        return registry.now(code).orElseThrow();
    }

    /** What the worker does with the task, without its clockwork. */
    private void work(String code, Course course) {
        CityScope.run(city(code), () -> task.run(course.task(), 1));
    }

    private List<String> waiting(String code) {
        return owner.jdbc()
                .queryForList(
                        "SELECT task_instance FROM jobs.scheduled_tasks WHERE task_name = 'city-life' AND task_instance LIKE ?",
                        String.class,
                        code + ":%");
    }

    private static List<StepView.State> states(List<StepView> steps) {
        return steps.stream().map(StepView::state).distinct().toList();
    }

    @Test
    void a_city_is_reserved_at_once_and_opened_by_the_worker_step_by_step() {
        start("lifea");

        assertThat(city("lifea").state()).isEqualTo(City.State.PROVISIONING);
        assertThat(waiting("lifea")).containsExactly("lifea:open");
        assertThat(states(records.steps("lifea", Course.OPEN))).containsExactly(StepView.State.WAITING);

        work("lifea", Course.OPEN);

        assertThat(city("lifea").state()).isEqualTo(City.State.ACTIVE);
        assertThat(city("lifea").hosts()).containsExactly("lifea.localhost");
        assertThat(records.steps("lifea", Course.OPEN))
                .extracting(StepView::step)
                .containsExactly("registry schema migrations contents keys fault storage rehearsal door".split(" "));
        assertThat(records.steps("lifea", Course.OPEN)).allMatch(StepView::over);
        assertThat(records.facts("lifea").opened()).isNotNull();
        assertThat(log.page(new OperatorLogFilter("lifea", "taro", "", null, null), 0, 9))
                .extracting(OperatorEntry::action)
                .containsExactly("city.start");
    }

    @Test
    void a_step_that_fails_keeps_the_city_closed_says_so_and_is_continued_where_it_stopped() {
        start("lifeb");
        Fault.WANTED.add("lifeb");

        work("lifeb", Course.OPEN);

        assertThat(city("lifeb").state()).isEqualTo(City.State.PROVISIONING);
        StepView failed = step("lifeb", "fault");
        assertThat(failed.state()).isEqualTo(StepView.State.FAILED);
        assertThat(failed.error()).contains("wanted");
        assertThat(step("lifeb", "door").state()).isEqualTo(StepView.State.WAITING);

        Fault.WANTED.clear();
        assertThat(life.resume("lifeb", HANAKO)).isInstanceOf(LifeResult.Done.class);
        assertThat(waiting("lifeb")).containsExactly("lifeb:open");
        work("lifeb", Course.OPEN);

        assertThat(city("lifeb").state()).isEqualTo(City.State.ACTIVE);
        assertThat(step("lifeb", "fault").attempts()).isEqualTo(2);
        assertThat(step("lifeb", "migrations").attempts()).isEqualTo(1);
        assertThat(life.resume("lifeb", HANAKO)).isInstanceOf(LifeResult.Refused.class);
    }

    private StepView step(String code, String step) {
        return records.steps(code, Course.OPEN).stream()
                .filter(one -> one.step().equals(step))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_crash_in_the_middle_of_any_step_is_continued() {
        start("lifec");
        work("lifec", Course.OPEN);
        // What a killed worker leaves: the step's work done in part or whole, its row still running, the door shut.
        for (String step : List.of("schema", "migrations", "contents", "keys", "storage", "door")) {
            database.execute("UPDATE platform.city SET state = 'PROVISIONING' WHERE code = 'lifec'");
            database.execute(
                    "UPDATE platform.city_step SET state = 'RUNNING' WHERE city = 'lifec' AND step = '" + step + "'");

            work("lifec", Course.OPEN);

            assertThat(records.steps("lifec", Course.OPEN)).as(step).allMatch(StepView::over);
            if (step.equals("door")) {
                assertThat(city("lifec").state()).isEqualTo(City.State.ACTIVE);
            }
        }
    }

    @Test
    void two_who_want_one_subdomain_at_once_get_it_once() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<LifeResult>> results = List.of("lifed", "lifee").stream()
                    .map(code -> threads.submit(() -> {
                        CityOrder order = new CityOrder(code, code + "市", "lifed-e", "plain", "main", null);
                        together.await();
                        return opening.start(order, TARO);
                    }))
                    .toList();
            List<LifeResult> both =
                    List.of(results.getFirst().get(), results.getLast().get());

            assertThat(both).filteredOn(LifeResult.Done.class::isInstance).hasSize(1);
            assertThat(both)
                    .filteredOn(LifeResult.Refused.class::isInstance)
                    .singleElement()
                    .satisfies(refused -> assertThat(((LifeResult.Refused) refused).problems())
                            .extracting("key")
                            .containsExactly("lifecycle.subdomain.taken"));
        }
        assertThat(Optional.of("lifed").or(() -> Optional.of("lifee")).stream()
                        .filter(code -> registry.now(code).isPresent()))
                .hasSizeLessThanOrEqualTo(1);
        assertThat(registry.byHost("lifed-e.localhost")).isPresent();
    }

    @Test
    void nothing_is_made_from_a_wrong_order() {
        LifeResult result = opening.start(new CityOrder("lifef", "市", "miura", "atlantis", "moon", null), TARO);

        assertThat(((LifeResult.Refused) result).problems())
                .extracting("key")
                .containsExactly("lifecycle.preset.unknown", "lifecycle.cluster.unknown", "lifecycle.subdomain.taken");
        assertThat(registry.now("lifef")).isEmpty();
        assertThatThrownBy(
                        () -> provisioning.provision(new NewCity("lifef", "市", "atlantis", List.of("lifef.localhost"))))
                .isInstanceOf(ProvisioningFailed.class)
                .hasMessageContaining("atlantis");
        assertThatThrownBy(() -> provisioning.provision(new NewCity("lifef", "市", "plain", List.of("miura.localhost"))))
                .isInstanceOf(ProvisioningFailed.class);
        assertThat(registry.now("lifef")).isEmpty();
    }

    @Test
    void a_city_given_up_half_way_leaves_nothing_and_its_names_are_free() {
        start("lifeg");
        Fault.WANTED.add("lifeg");
        work("lifeg", Course.OPEN);

        assertThat(life.giveUp("lifeg", TARO)).isEqualTo(new LifeResult.Done(City.State.ERASING));
        work("lifeg", Course.ERASE);

        assertThat(registry.now("lifeg")).isEmpty();
        assertThat(registry.byHost("lifeg.localhost")).isEmpty();
        nothingIsLeftOf("lifeg");

        Fault.WANTED.clear();
        start("lifeg");
        work("lifeg", Course.OPEN);
        assertThat(city("lifeg").state()).isEqualTo(City.State.ACTIVE);
    }

    @Test
    void of_two_operators_the_second_is_told_what_the_first_has_done() {
        provision("lifeh");

        assertThat(life.suspend("lifeh", "点検", TARO)).isEqualTo(new LifeResult.Done(City.State.SUSPENDED));
        assertThat(life.suspend("lifeh", "点検", HANAKO)).isEqualTo(LifeResult.refused("", "lifecycle.found.suspended"));
        assertThat(life.suspend("lifeh", " ", HANAKO))
                .isEqualTo(LifeResult.refused("reason", "lifecycle.reason.missing"));
        assertThat(records.facts("lifeh").reason()).isEqualTo("点検");
        assertThat(life.reopen("lifeh", HANAKO)).isEqualTo(new LifeResult.Done(City.State.ACTIVE));
        assertThat(life.giveUp("lifeh", HANAKO)).isEqualTo(LifeResult.refused("", "lifecycle.found.active"));
        assertThat(log.page(new OperatorLogFilter("lifeh", "", "city.", null, null), 0, 9))
                .extracting(OperatorEntry::action)
                .containsExactly("city.reopen", "city.suspend");
    }

    private City provision(String code) {
        return provisioning.provision(new NewCity(code, code + "市", "plain", List.of(code + ".localhost")));
    }

    @Test
    void closing_can_be_taken_back_and_erasing_early_needs_a_second_operator() {
        provision("lifei");
        var today = JapanTime.today(clock);

        assertThat(life.close("lifei", "契約の終了", today, TARO)).isInstanceOf(LifeResult.Refused.class);
        assertThat(life.erase("lifei", "lifei市", TARO)).isEqualTo(LifeResult.refused("", "lifecycle.found.active"));
        assertThat(life.close("lifei", "契約の終了", today.plusDays(30), TARO))
                .isEqualTo(new LifeResult.Done(City.State.CLOSING));
        assertThat(life.erase("lifei", "三浦市", TARO))
                .isEqualTo(LifeResult.refused("typedName", "lifecycle.typed-name", "lifei市"));
        assertThat(life.erase("lifei", "lifei市", TARO)).isEqualTo(new LifeResult.Asked());
        assertThat(life.erase("lifei", "lifei市", TARO)).isEqualTo(LifeResult.refused("", "lifecycle.second-operator"));

        assertThat(life.takeBack("lifei", HANAKO)).isEqualTo(new LifeResult.Done(City.State.ACTIVE));
        assertThat(records.facts("lifei").eraseOn()).isNull();
        life.close("lifei", "契約の終了", today.plusDays(30), TARO);
        assertThat(life.erase("lifei", "lifei市", HANAKO))
                .as("the question was forgotten")
                .isEqualTo(new LifeResult.Asked());
        assertThat(life.erase("lifei", "lifei市", TARO)).isEqualTo(new LifeResult.Done(City.State.ERASING));
        assertThat(life.takeBack("lifei", HANAKO)).isEqualTo(LifeResult.refused("", "lifecycle.found.erasing"));
    }

    @Test
    @Requirement({"R241", "R243"})
    void an_erased_city_is_gone_its_code_stays_taken_and_no_other_city_has_changed() {
        provision("lifej");
        provision("lifek");
        owner.jdbc()
                .update("INSERT INTO jobs.scheduled_tasks (task_name, task_instance, execution_time, picked, version)"
                        + " VALUES ('mail', 'lifej:1', now() + interval '1 day', false, 1),"
                        + " ('mail', 'lifek:1', now() + interval '1 day', false, 1)");
        Map<String, String> before = contents("lifek");
        life.close("lifej", "契約の終了", JapanTime.today(clock).plusDays(1), TARO);
        database.execute("UPDATE platform.city_life SET erase_on = current_date - 1 WHERE city = 'lifej'");

        assertThat(life.erase("lifej", "lifej市", TARO)).isEqualTo(new LifeResult.Done(City.State.ERASING));
        work("lifej", Course.ERASE);

        assertThat(city("lifej").state()).isEqualTo(City.State.ERASED);
        assertThat(city("lifej").hosts()).isEmpty();
        nothingIsLeftOf("lifej");
        assertThat(records.facts("lifej").erased()).isNotNull();
        assertThat(records.steps("lifej", Course.ERASE)).allMatch(StepView::over);
        assertThat(records.steps("lifej", Course.ERASE).getFirst().removed().get("tasks"))
                .isPositive();
        assertThat(records.steps("lifej", Course.ERASE))
                .filteredOn(step -> step.step().equals("schema"))
                .singleElement()
                .satisfies(step -> assertThat(step.removed().get("tables")).isGreaterThan(10));
        assertThat(contents("lifek")).isEqualTo(before);
        assertThat(waiting("lifej")).containsExactly("lifej:erase");
        assertThat(((LifeResult.Refused) opening.start(order("lifej"), HANAKO)).problems())
                .extracting("key")
                .containsExactly("lifecycle.code.erased");
    }

    private void nothingIsLeftOf(String code) {
        assertThat(owner.jdbc()
                        .queryForList(
                                "SELECT nspname FROM pg_namespace WHERE nspname = ?", String.class, "city_" + code))
                .isEmpty();
        assertThat(owner.jdbc()
                        .queryForList(
                                "SELECT rolname FROM pg_roles WHERE rolname LIKE ?",
                                String.class,
                                "mdg\\_" + code + "\\_%"))
                .isEmpty();
        assertThat(owner.jdbc()
                        .queryForList(
                                "SELECT task_name FROM jobs.scheduled_tasks WHERE task_instance LIKE ?"
                                        + " AND task_name <> 'city-life'",
                                String.class,
                                code + ":%"))
                .isEmpty();
    }

    /** Every row of every table of a city, and its tasks. */
    private Map<String, String> contents(String code) {
        Map<String, String> contents = new java.util.TreeMap<>();
        for (String table : owner.tables("city_" + code)) {
            contents.put(
                    table,
                    owner.jdbc()
                            .queryForList(
                                    "SELECT t::text FROM city_" + code + "." + table + " t ORDER BY 1", String.class)
                            .toString());
        }
        contents.put(
                "tasks",
                owner.jdbc()
                        .queryForList(
                                "SELECT t::text FROM jobs.scheduled_tasks t WHERE task_instance LIKE '" + code + ":%'",
                                String.class)
                        .toString());
        return contents;
    }

    /** A step that fails for the cities of a list. */
    static final class Fault implements OpeningStep {

        static final Set<String> WANTED = ConcurrentHashMap.newKeySet();

        @Override
        public String code() {
            return "fault";
        }

        @Override
        public int position() {
            return StepOrder.ACCOUNTS;
        }

        @Override
        public void open(City city) {
            if (WANTED.contains(city.code())) {
                throw new IllegalStateException("a fault that was wanted");
            }
        }
    }

    @TestConfiguration
    static class Steps {

        @Bean
        Fault fault() {
            return new Fault();
        }
    }
}
