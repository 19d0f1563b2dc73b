package jp.madoguchi.core.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import jp.madoguchi.base.db.OwnerDatabases;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.SecondCluster;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.jobs.CityTasks;
import jp.madoguchi.core.jobs.PlannedTask;
import jp.madoguchi.core.jobs.TaskView;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityDoors;
import jp.madoguchi.core.tenancy.CityMigrations;
import jp.madoguchi.core.tenancy.CityProvisioning;
import jp.madoguchi.core.tenancy.CityRegistry;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.core.tenancy.ClusterRegistry;
import jp.madoguchi.core.tenancy.NewCity;
import jp.madoguchi.testkit.PlatformDatabase;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoreTest
@Requirement("R241")
class MoveIT {

    private static final Actor OPERATOR = new Actor(Actor.Kind.OPERATOR, "operator", "運用 者");
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    private TestCities cities;

    @Autowired
    private PlatformDatabase main;

    @Autowired
    private OwnerDatabases owners;

    @Autowired
    private CityMigrations migrations;

    @Autowired
    private CityDoors doors;

    @Autowired
    private CityRegistry registry;

    @Autowired
    private ClusterRegistry clusters;

    @Autowired
    private CityProvisioning provisioning;

    @Autowired
    private CityMoves moves;

    @Autowired
    private OldCopyErasing oldCopyErasing;

    @Autowired
    private CityTasks tasks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private City city;

    @BeforeEach
    void openACity() {
        if (clusters.all().stream().noneMatch(cluster -> cluster.name().equals("far"))) {
            SecondCluster.register(main, migrations, "far");
        }
        String code = "mover" + COUNT.incrementAndGet();
        city = provisioning.provision(new NewCity(code, "移市", "plain", List.of(code + ".localhost")));
        write(city, 500);
        CityScope.run(city, () -> tasks.schedule(List.of(new PlannedTask("some-task", "1", Instant.EPOCH))));
    }

    @Test
    void a_city_moves_under_a_live_writer_and_loses_nothing() throws InterruptedException {
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger written = new AtomicInteger(500);
        Thread writer = Thread.ofPlatform().start(() -> {
            while (!over.get()) {
                try {
                    write(registry.byCode(city.code()).orElseThrow(), 1);
                    written.incrementAndGet();
                } catch (DataAccessException shut) {
                    registry.refresh();
                }
            }
        });

        MoveRecord move = run(start("far"), step -> {});
        over.set(true);
        writer.join();

        assertThat(move.state()).isEqualTo(MoveRecord.State.MOVED);
        assertThat(move.problem()).isNull();
        assertThat(move.pauseMillis()).isBetween(1L, 15_000L);
        City now = now();
        assertThat(now.cluster()).isEqualTo("far");
        assertThat(now.state()).isEqualTo(City.State.ACTIVE);
        assertThat(rows(now)).isEqualTo(written.get());
        write(now, 1);
        assertThat(taskNames(now)).containsExactly("some-task");
        assertThat(taskNames(cities.miura())).doesNotContain("some-task");
        assertThat(moves.steps(move.id())).extracting(StepRecord::step).containsExactly(MoveStep.values());
        assertThat(leftovers()).isZero();
    }

    @Test
    void the_old_copy_is_shut_and_removed_only_when_an_operator_says_so() {
        MoveRecord move = run(start("far"), step -> {});

        assertThat(CityScope.<Boolean, RuntimeException>call(city, this::refused))
                .isTrue();
        assertThat(schemaOnMain()).isTrue();
        assertThat(moves.removeOldCopy(move.id(), OPERATOR)).isInstanceOf(MoveAnswer.Accepted.class);
        assertThat(schemaOnMain()).isFalse();
        assertThat(moves.undo(move.id(), OPERATOR)).isEqualTo(new MoveAnswer.Refused("placement.refused.gone"));
        assertThat(rows(now())).isEqualTo(500);
    }

    @Test
    void an_erased_city_leaves_no_copy_where_it_lived_before() {
        MoveRecord move = run(start("far"), step -> {});

        assertThat(oldCopyErasing.erase(now())).isEqualTo(Map.of("copies", 1L));

        assertThat(schemaOnMain()).isFalse();
        assertThat(moves.find(move.id())).map(MoveRecord::state).contains(MoveRecord.State.REMOVED);
        assertThat(rows(now())).isEqualTo(500);
        assertThat(oldCopyErasing.erase(now())).isEqualTo(Map.of("copies", 0L));
    }

    @Test
    void a_city_moves_back_with_what_was_written_since() {
        MoveRecord there = run(start("far"), step -> {});
        write(now(), 7);

        MoveAnswer answer = moves.undo(there.id(), OPERATOR);
        MoveRecord back = run(((MoveAnswer.Accepted) answer).move(), step -> {});

        assertThat(back.state()).isEqualTo(MoveRecord.State.MOVED);
        assertThat(now().cluster()).isEqualTo("main");
        assertThat(rows(now())).isEqualTo(507);
        write(now(), 1);
        assertThat(moves.find(there.id())).map(MoveRecord::state).contains(MoveRecord.State.REMOVED);
    }

    @ParameterizedTest
    @EnumSource(value = MoveStep.class, mode = EnumSource.Mode.EXCLUDE, names = "TIDY")
    void a_fault_before_the_switch_leaves_the_city_open_and_complete_where_it_was(MoveStep faulty) {
        MoveRecord move = run(start("far"), step -> {
            if (step == faulty) {
                throw new IllegalStateException("a fault");
            }
        });

        assertThat(move.state()).isEqualTo(MoveRecord.State.FAILED);
        assertThat(move.problem()).isEqualTo("a fault");
        assertThatNothingHappened();
    }

    @ParameterizedTest
    @EnumSource(value = MoveStep.class, mode = EnumSource.Mode.EXCLUDE, names = "TIDY")
    void a_worker_killed_before_the_switch_leaves_no_trace_once_another_has_looked(MoveStep last) {
        long id = start("far");
        killedIn(last, id);

        MoveRecord move = run(id, step -> {});

        assertThat(move.state()).isEqualTo(MoveRecord.State.FAILED);
        assertThat(move.problem()).isEqualTo("placement.problem.killed");
        assertThatNothingHappened();
    }

    @Test
    void a_worker_killed_after_the_switch_leaves_the_tidying_to_another() {
        long id = start("far");
        killedIn(MoveStep.TIDY, id);

        assertThat(run(id, step -> {}).state()).isEqualTo(MoveRecord.State.MOVED);
        assertThat(now().cluster()).isEqualTo("far");
        assertThat(rows(now())).isEqualTo(500);
        assertThat(leftovers()).isZero();
    }

    @Test
    void a_city_moves_once_at_a_time_and_never_onto_a_schema_that_is_there() {
        long id = start("far");
        assertThat(moves.start(city.code(), "far", OPERATOR))
                .isEqualTo(new MoveAnswer.Refused("placement.refused.running"));
        owners.of("far").jdbc().execute("CREATE SCHEMA city_" + city.code());

        MoveRecord move = run(id, step -> {});

        assertThat(move.problem()).isEqualTo("placement.problem.schema-there");
        assertThat(rows(now())).isEqualTo(500);
        assertThat(owners.of("far").schemas(city.schema())).hasSize(1);
    }

    private void assertThatNothingHappened() {
        City now = now();
        assertThat(now.cluster()).isEqualTo("main");
        assertThat(now.state()).isEqualTo(City.State.ACTIVE);
        write(now, 1);
        assertThat(rows(now)).isEqualTo(501);
        assertThat(taskNames(now)).containsExactly("some-task");
        assertThat(owners.of("far").schemas(city.schema() + "_")).isEmpty();
        assertThat(owners.of("far").schemas(city.schema())).doesNotContainKey(city.schema());
        assertThat(leftovers()).isZero();
    }

    private long start(String target) {
        return ((MoveAnswer.Accepted) moves.start(city.code(), target, OPERATOR)).move();
    }

    private MoveRecord run(long id, Consumer<MoveStep> begun) {
        MoveTable table = new MoveTable(owners.main(), clock);
        new MoveRun(owners, migrations, doors, registry, table, begun).run(id);
        registry.refresh();
        return moves.find(id).orElseThrow();
    }

    /** An Error is not handled by the run, as little as the end of its process. */
    private void killedIn(MoveStep last, long id) {
        try {
            run(id, step -> {
                if (step == last) {
                    throw new AssertionError("killed");
                }
            });
        } catch (AssertionError killed) {
            registry.refresh();
        }
    }

    private City now() {
        registry.refresh();
        return Optional.ofNullable(registry.byCode(city.code()).orElse(null)).orElseThrow();
    }

    private void write(City where, int rows) {
        CityScope.run(
                where,
                () -> jdbc.sql("INSERT INTO audit (at, actor_kind, actor, action, subject_type, subject_id)"
                                + " SELECT now(), 'SYSTEM', 'test', 'test.move', 'test', i::text"
                                + " FROM generate_series(1, ?) i")
                        .param(rows)
                        .update());
    }

    private long rows(City where) {
        return CityScope.call(
                where,
                () -> jdbc.sql("SELECT count(*) FROM audit WHERE action = 'test.move'")
                        .query(Long.class)
                        .single());
    }

    private List<String> taskNames(City where) {
        return CityScope.call(
                where,
                () -> tasks.about(List.of("1")).stream().map(TaskView::task).toList());
    }

    private boolean refused() {
        try {
            jdbc.sql("SELECT count(*) FROM audit").query(Long.class).single();
            return false;
        } catch (DataAccessException refusal) {
            return true;
        }
    }

    private boolean schemaOnMain() {
        return owners.main().schemas(city.schema()).containsKey(city.schema());
    }

    private long leftovers() {
        return jdbc.sql("SELECT (SELECT count(*) FROM pg_publication WHERE pubname LIKE 'mdg_move%')"
                        + " + (SELECT count(*) FROM pg_replication_slots WHERE database = current_database())")
                .query(Long.class)
                .single();
    }
}
