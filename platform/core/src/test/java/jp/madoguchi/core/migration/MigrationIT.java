package jp.madoguchi.core.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.testkit.DemoFiles;
import jp.madoguchi.testkit.PlatformDatabase;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Old bookings and their people: the real files' forms, the real constraints, two cities. */
@CoreTest
class MigrationIT {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestCities cities;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformDatabase database;

    @TempDir
    private Path folder;

    private OldTown town;

    @BeforeEach
    void town() {
        town = new OldTown(context, folder);
        CityScope.run(cities.kurume(), town::clean);
    }

    @Test
    @Requirement({"R271", "R272"})
    void ten_thousand_old_bookings_are_taken_with_sums_that_match_and_a_second_run_adds_nothing() {
        CityScope.run(cities.kurume(), () -> {
            town.places(40);
            OldTown.Sent files = town.files(10_000, 7, 10);
            UUID run = town.stage(files);
            town.check(run, OldTown.OPEN);
            MigrationReport dry = town.report(run);
            assertThat(dry.run().counts().bookings()).isEqualTo(new MigrationCounts.Kind(10_000, 10_000, 0, 0, 0, 0));
            assertThat(number("SELECT count(*) FROM booking")).isZero();

            town.write(run);
            MigrationReport report = town.report(run);
            assertThat(report.run().state()).isEqualTo(MigrationState.DONE);
            assertThat(report.total().fileBookings()).isEqualTo(10_000);
            assertThat(report.total().filePeople()).isEqualTo(files.sum());
            assertThat(report.days()).allMatch(DaySum::complete).isEqualTo(dry.days());
            assertThat(number("SELECT sum(booked) FROM slot")).isEqualTo(files.sum());
            assertThat(number("SELECT sum(places) FROM booking_slot")).isEqualTo(files.sum());
            assertThat(number("SELECT count(*) FROM invitee")).isEqualTo(10_000);
            assertThat(number("SELECT count(*) FROM staff_migration_row WHERE cells IS NOT NULL"))
                    .isZero();
            assertThat(number("SELECT count(*) FROM mail WHERE kind <> 'REMINDER'"))
                    .isZero();

            UUID again = town.run(files);
            assertThat(town.report(again).run().counts().bookings())
                    .isEqualTo(new MigrationCounts.Kind(10_000, 0, 0, 10_000, 0, 0));
            assertThat(number("SELECT count(*) FROM booking")).isEqualTo(10_000);
            assertThat(context.getBean(MigrationReports.class)
                            .compare(run, again)
                            .orElseThrow()
                            .days())
                    .isEmpty();
        });
        CityScope.run(cities.miura(), () -> {
            assertThat(number("SELECT count(*) FROM booking WHERE channel = 'IMPORTED'"))
                    .isZero();
            assertThat(context.getBean(MigrationRuns.class).newest(10)).isEmpty();
        });
    }

    @Test
    @Requirement("R271")
    void a_corrected_row_updates_and_undoing_gives_the_places_back_and_lists_what_was_touched() {
        CityScope.run(cities.kurume(), () -> {
            town.places(3);
            OldTown.Sent files = town.files(50, 1, 1);
            UUID first = town.run(files);
            UUID corrected = town.run(town.edited(
                    files, "K000002", line -> line.replaceAll(",[123],", ",1,").replace("r2@", "neu@")));
            assertThat(town.report(corrected).run().counts().bookings())
                    .isEqualTo(new MigrationCounts.Kind(50, 0, 1, 49, 0, 0));
            assertThat(number("SELECT sum(booked) FROM slot"))
                    .isEqualTo(number("SELECT sum(places) FROM booking_slot"));
            assertThat(number("SELECT count(*) FROM mail WHERE recipient = 'neu@mail.invalid'"))
                    .isEqualTo(1);

            context.getBean(BookingService.class).cancelByStaff(town.booking("K000003"));
            town.undo(first);

            MigrationReport report = town.report(first);
            assertThat(report.run().state()).isEqualTo(MigrationState.UNDONE);
            assertThat(report.kept()).extracting(KeptBooking::oldNumber).containsExactly("K000002", "K000003");
            assertThat(number("SELECT sum(booked) FROM slot")).isEqualTo(1);
            assertThat(number("SELECT count(*) FROM invitee")).isEqualTo(2);
            assertThat(number("SELECT sum(overbooked) FROM slot")).isZero();
        });
    }

    @Test
    @Requirement("R269")
    void the_old_bookings_of_kurume_are_taken_and_each_row_that_is_not_names_its_line_and_reason() {
        CityScope.run(cities.kurume(), () -> {
            town.placesWithoutSlots();
            UUID run = town.stage(
                    new UploadedFile(DemoFiles.path("kurume-old-bookings-cp932.csv"), "予約.csv"),
                    new UploadedFile(DemoFiles.path("kurume-card-list-utf8.csv"), "一覧.csv"));
            town.check(run, new MigrationChoices("issue", MissingSlot.MAKE, true, false, false, true));
            town.write(run);

            MigrationReport report = town.report(run);
            assertThat(report.run().counts().bookings()).isEqualTo(new MigrationCounts.Kind(200, 198, 0, 0, 0, 2));
            assertThat(report.refused())
                    .filteredOn(row -> row.kind() == RowKind.BOOKING)
                    .allSatisfy(row -> assertThat(row.line()).isGreaterThan(1))
                    .extracting(RowReport::reason)
                    .anyMatch(reason -> reason.contains("同じ手続の予約"))
                    .anyMatch(reason -> reason.startsWith("予約日："));
            assertThat(csv(run)).contains("取り込めない", "K000001").doesNotContain("resident2@mail.invalid", "斎藤");
            assertThat(context.getBean(MigratedBookings.class).byOldNumber(" K000001 "))
                    .hasSize(1);
            town.undo(run);
            assertThat(number("SELECT count(*) FROM slot")).isZero();
        });
    }

    @Test
    void a_fault_in_the_middle_leaves_nothing_and_the_run_may_be_stored_again() {
        CityScope.run(cities.kurume(), () -> {
            town.places(40);
            UUID run = town.stage(town.files(3_000, 3, 10));
            town.check(run, OldTown.OPEN);
            context.getBean(MigrationRuns.class).confirm(run);
            party(run, "\"x\"");
            assertThatThrownBy(() -> context.getBean(WriteTask.class).run(run.toString(), 1))
                    .isInstanceOf(NumberFormatException.class);

            assertThat(number("SELECT count(*) FROM booking")).isZero();
            assertThat(number("SELECT count(*) FROM invitee")).isZero();
            assertThat(number("SELECT sum(booked) FROM slot")).isZero();
            assertThat(town.report(run).run().state()).isEqualTo(MigrationState.WRITING);
            party(run, "\"1\"");
            context.getBean(WriteTask.class).run(run.toString(), 2);
            assertThat(number("SELECT count(*) FROM booking")).isEqualTo(3_000);
        });
    }

    @Test
    void a_worker_that_dies_with_everything_written_leaves_nothing_and_the_next_one_stores_all() throws Exception {
        City kurume = cities.kurume();
        UUID run = CityScope.<UUID, RuntimeException>call(kurume, () -> {
            town.places(40);
            UUID staged = town.stage(town.files(300, 3, 10));
            town.check(staged, OldTown.OPEN);
            context.getBean(MigrationRuns.class).confirm(staged);
            return staged;
        });
        WriteTask task = context.getBean(WriteTask.class);

        try (Connection superuser = database.connect();
                Statement statement = superuser.createStatement();
                ExecutorService worker = Executors.newSingleThreadExecutor()) {
            superuser.setAutoCommit(false);
            // The audit entry is the last thing that is written before the commit.
            statement.execute("LOCK TABLE " + kurume.schema() + ".audit IN EXCLUSIVE MODE");
            Future<?> writing = worker.submit(() -> CityScope.run(kurume, () -> task.run(run.toString(), 1)));
            await().atMost(Duration.ofSeconds(60)).until(() -> killed(statement, kurume));
            assertThatThrownBy(writing::get).cause().isInstanceOf(DataAccessException.class);
            superuser.rollback();
        }

        CityScope.run(kurume, () -> {
            for (String table : List.of("booking", "booking_slot", "invitee", "mail", "staff_migration_booking")) {
                assertThat(number("SELECT count(*) FROM " + table)).as(table).isZero();
            }
            assertThat(number("SELECT sum(booked) FROM slot")).isZero();
            assertThat(town.report(run).run().state()).isEqualTo(MigrationState.WRITING);
            task.run(run.toString(), 2);
            assertThat(town.report(run).run().state()).isEqualTo(MigrationState.DONE);
            assertThat(number("SELECT count(*) FROM booking")).isEqualTo(300);
            assertThat(number("SELECT sum(booked) FROM slot"))
                    .isEqualTo(number("SELECT sum(places) FROM booking_slot"));
        });
    }

    /** Ends whoever waits for the city's audit trail. */
    private static boolean killed(Statement statement, City city) throws SQLException {
        try (ResultSet ended = statement.executeQuery("SELECT pg_terminate_backend(pid) FROM pg_locks"
                + " WHERE NOT granted AND relation = '" + city.schema() + ".audit'::regclass")) {
            return ended.next();
        }
    }

    private void party(UUID run, String json) {
        jdbc.sql("""
                        UPDATE staff_migration_row SET cells = jsonb_set(cells, '{PARTY_SIZE}', ?::jsonb)
                        WHERE run_id = ? AND kind = 'BOOKING' AND line = 2500
                        """).params(json, run).update();
    }

    @Test
    void a_city_that_has_changed_since_the_report_stores_nothing_and_shows_a_new_report() {
        CityScope.run(cities.kurume(), () -> {
            town.places(3);
            UUID run = town.stage(town.files(20, 5, 1));
            town.check(run, OldTown.OPEN);
            jdbc.sql("UPDATE slot SET capacity = 0").update();
            town.write(run);

            MigrationRun shown = town.report(run).run();
            assertThat(shown.state()).isEqualTo(MigrationState.CHECKED);
            assertThat(shown.notice()).isEqualTo("migration.notice.changed");
            assertThat(shown.counts().bookings().refused()).isEqualTo(20);
            assertThat(number("SELECT count(*) FROM booking")).isZero();
        });
    }

    @Test
    void another_citys_run_is_not_there() {
        UUID run = CityScope.<UUID, RuntimeException>call(cities.kurume(), () -> {
            town.places(3);
            return town.stage(town.files(5, 9, 1));
        });

        City miura = cities.miura();
        CityScope.run(miura, () -> {
            assertThat(context.getBean(MigrationRuns.class).find(run)).isEmpty();
            assertThat(context.getBean(MigrationRuns.class).check(run, OldTown.OPEN))
                    .isFalse();
            assertThat(context.getBean(MigrationReports.class).of(run)).isEmpty();
        });
    }

    private String csv(UUID run) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            context.getBean(MigrationReports.class).writeRows(run, out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private long number(String query) {
        return jdbc.sql(query).query(Long.class).single();
    }
}
