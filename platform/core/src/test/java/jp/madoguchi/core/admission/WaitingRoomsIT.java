package jp.madoguchi.core.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.MovableClock;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.keystore.CityKeystore;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.WaitingMode;
import jp.madoguchi.core.settings.WaitingOpening;
import jp.madoguchi.core.settings.WaitingSettings;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityScope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes of two cities over one real database; time is the test's. */
@CoreTest
class WaitingRoomsIT {

    private static final Actor ADMIN = Actor.system("test");
    private static final int ROOM = 20;

    @Autowired
    private TestCities cities;

    @Autowired
    private RoomStore store;

    @Autowired
    private CityKeystore keys;

    @Autowired
    private CitySettings settings;

    @Autowired
    private JdbcClient jdbc;

    private final MovableClock clock = new MovableClock();
    private WaitingRooms node;
    private WaitingRooms second;

    @BeforeEach
    void begin() {
        node = started(ROOM);
        second = started(ROOM);
        for (City city : List.of(cities.miura(), cities.kurume())) {
            CityScope.run(city, () -> {
                jdbc.sql("DELETE FROM waiting_arrival").update();
                jdbc.sql("UPDATE waiting_room SET front_second = 0, front_part = 0, called = 0, mark_second = 0,"
                                + " mark_part = 0, lapsed_second = 0, lapsed_part = 0, mark_at = ?")
                        .param(JapanTime.db(clock.instant()))
                        .update();
            });
        }
    }

    @AfterEach
    void asBefore() {
        CityScope.run(cities.miura(), () -> {
            settings.set(WaitingSettings.MODE, WaitingMode.AUTOMATIC, ADMIN);
            settings.set(WaitingSettings.OPENING, WaitingOpening.NONE, ADMIN);
        });
    }

    /** A node that has so much room left. */
    private WaitingRooms started(int room) {
        FairGate gate = new FairGate(new ConcurrencyLimit(4, 4, 4), () -> 0);
        return new WaitingRooms(
                store, new Seals(keys), gate, new WindowRules(room, 0, 0), settings, new SecureTokens(), clock);
    }

    @Test
    void a_quiet_city_lets_everybody_in_and_writes_nothing() {
        for (int i = 0; i < 20; i++) {
            assertThat(pass(ask(node, null, null))).isNotNull();
        }
        clock.pass(Duration.ofSeconds(5));
        ask(node, null, null);
        assertThat(tickets(cities.miura())).isZero();
    }

    @Test
    void a_full_city_gives_places_that_survive_a_reload_another_node_and_a_restart() {
        fill(node);
        Admission.Wait first = waits(ask(node, null, null));
        Admission.Wait later = waits(askLater(3, node, null, null));
        assertThat(later.ahead()).isGreaterThanOrEqualTo(first.ahead());
        for (WaitingRooms where : List.of(node, started(0), started(0))) {
            Admission.Wait again = waits(ask(where, null, later.ticket()));
            assertThat(again.ticket()).isEqualTo(later.ticket());
            assertThat(again.ahead()).isEqualTo(later.ahead());
        }
        assertThat(pass(CityScope.call(cities.kurume(), () -> node.ask(null, null))))
                .as("the other city")
                .isNotNull();
    }

    @Test
    void turns_come_in_the_order_of_arrival_when_others_have_finished() {
        List<String> inside = fill(node);
        List<String> line = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            line.add(waits(askLater(1, node, null, null)).ticket());
        }
        clock.pass(Duration.ofSeconds(3));
        keepBusy(inside);
        assertThat(ask(node, null, line.getFirst())).isInstanceOf(Admission.Wait.class);
        inside.subList(0, 3).forEach(pass -> CityScope.run(cities.miura(), () -> node.finished(pass)));
        for (int i = 0; i < 3; i++) {
            clock.pass(Duration.ofSeconds(1));
            ask(node, null, line.getLast());
        }
        assertThat(line.stream().map(ticket -> ask(node, null, ticket) instanceof Admission.Enter))
                .containsExactly(true, true, true, false, false, false);
    }

    @Test
    void whoever_is_in_stays_in_although_the_line_is_long_and_the_pass_is_renewed_in_time() {
        List<String> inside = fill(node);
        waits(ask(node, null, null));
        String pass = inside.getFirst();
        for (int minutes = 0; minutes < 180; minutes += 20) {
            clock.pass(Duration.ofMinutes(20));
            String mine = pass;
            pass = CityScope.call(cities.miura(), () -> second.goOn(mine)).orElseThrow();
        }
        assertThat(((Admission.Enter) ask(node, pass, null)).pass())
                .as("still good")
                .isNull();
    }

    @Test
    void a_pass_or_ticket_that_this_city_did_not_seal_is_as_none() {
        List<String> inside = fill(node);
        String ticket = waits(ask(node, null, null)).ticket();
        List<String> kurumes = new ArrayList<>();
        CityScope.run(cities.kurume(), () -> kurumes.add(pass(node.ask(null, null))));
        clock.pass(Duration.ofSeconds(2));
        keepBusy(inside);
        for (String wrong : List.of(
                kurumes.getFirst(),
                inside.getFirst().replaceFirst("^\\d", "9x"),
                "1.1.1.00",
                "",
                ".",
                "…",
                "9".repeat(5000),
                ticket,
                "1.2.3." + "0".repeat(32))) {
            assertThat(ask(node, wrong, null)).as(wrong).isInstanceOf(Admission.Wait.class);
        }
        for (String wrong : List.of(inside.getFirst(), "1.0." + "0".repeat(32), "-1", "1." + ticket, ticket + "0")) {
            assertThat(waits(ask(node, null, wrong)).ticket()).as(wrong).isNotEqualTo(wrong);
        }
    }

    @Test
    void a_turn_that_is_not_used_lapses_and_a_new_place_is_given_kindly() {
        List<String> inside = fill(node);
        Admission.Wait early = waits(ask(node, null, null));
        inside.forEach(pass -> CityScope.run(cities.miura(), () -> node.finished(pass)));
        for (int minute = 0; minute < 12; minute++) {
            clock.pass(Duration.ofMinutes(1));
            for (int i = 0; i < 2; i++) {
                waitsOrEnters(ask(node, null, null));
            }
            overfill(node);
        }
        Admission.Wait anew = waits(ask(node, null, early.ticket()));
        assertThat(anew.lapsed()).isTrue();
        assertThat(anew.ticket()).isNotEqualTo(early.ticket());
        assertThat(waits(ask(node, null, anew.ticket())).lapsed()).isFalse();
    }

    @Test
    void nobody_waits_where_the_city_wants_no_waiting_room() {
        fill(node);
        set(WaitingMode.OFF, WaitingOpening.NONE);
        assertThat(pass(ask(node, null, null))).isNotNull();
    }

    @Test
    void before_an_opening_places_are_drawn_by_lot_and_coming_early_gains_nothing() {
        String before = pass(ask(node, null, null));
        set(WaitingMode.AUTOMATIC, WaitingOpening.PLANNED);
        LocalDateTime opening =
                LocalDateTime.ofInstant(clock.instant(), JapanTime.ZONE).plusMinutes(20);
        CityScope.run(cities.miura(), () -> {
            settings.set(WaitingSettings.OPENING_DAY, Optional.of(opening.toLocalDate()), ADMIN);
            settings.set(WaitingSettings.OPENING_TIME, opening.toLocalTime(), ADMIN);
        });
        clock.pass(Duration.ofMinutes(6));
        List<Admission.Wait> early = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            early.add(waits(askLater(10, i % 2 == 0 ? node : second, null, null)));
        }
        assertThat(early).allSatisfy(wait -> {
            assertThat(wait.opensAt()).isEqualTo(opening);
            assertThat(wait.estimate()).isEmpty();
        });
        CityScope.run(cities.miura(), () -> node.learn());
        assertThat(ask(node, before, null)).as("looked before").isInstanceOf(Admission.Wait.class);

        List<Long> places = early.stream()
                .map(wait -> waits(ask(node, null, wait.ticket())).ahead())
                .toList();
        assertThat(places).isNotEqualTo(places.stream().sorted().toList());
        clock.pass(Duration.between(clock.instant(), JapanTime.instant(opening)).plusSeconds(3));
        ask(node, null, early.getFirst().ticket());
        ask(second, null, early.getFirst().ticket());
        assertThat(early)
                .allSatisfy(wait -> assertThat(ask(node, null, wait.ticket())).isInstanceOf(Admission.Enter.class));
    }

    private List<String> fill(WaitingRooms where) {
        List<String> inside = new ArrayList<>();
        for (int i = 0; i < ROOM; i++) {
            inside.add(pass(ask(where, null, null)));
        }
        return inside;
    }

    private void overfill(WaitingRooms where) {
        for (int i = 0; i < 3 * ROOM; i++) {
            ask(where, null, null);
        }
    }

    private void keepBusy(List<String> inside) {
        inside.forEach(pass -> ask(node, pass, null));
    }

    private Admission askLater(int seconds, WaitingRooms where, @Nullable String pass, @Nullable String ticket) {
        clock.pass(Duration.ofSeconds(seconds));
        return ask(where, pass, ticket);
    }

    private Admission ask(WaitingRooms where, @Nullable String pass, @Nullable String ticket) {
        return CityScope.call(cities.miura(), () -> where.ask(pass, ticket));
    }

    private void set(WaitingMode mode, WaitingOpening opening) {
        CityScope.run(cities.miura(), () -> {
            settings.set(WaitingSettings.MODE, mode, ADMIN);
            settings.set(WaitingSettings.OPENING, opening, ADMIN);
        });
    }

    private long tickets(City city) {
        return CityScope.call(
                city,
                () -> jdbc.sql("SELECT count(*) FROM waiting_arrival")
                        .query(Long.class)
                        .single());
    }

    private static @Nullable String pass(Admission admission) {
        return ((Admission.Enter) admission).pass();
    }

    private static Admission.Wait waits(Admission admission) {
        assertThat(admission).isInstanceOf(Admission.Wait.class);
        return (Admission.Wait) admission;
    }

    private static void waitsOrEnters(Admission admission) {
        assertThat(admission).isNotNull();
    }
}
