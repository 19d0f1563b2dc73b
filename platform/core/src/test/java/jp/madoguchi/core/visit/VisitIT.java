package jp.madoguchi.core.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.audit.AuditRow;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.OperatorConsent;
import jp.madoguchi.core.settings.OperatorRights;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.testkit.SetClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoreTest
@Import(SetClock.class)
class VisitIT {

    private static final Actor OPERATOR = new Actor(Actor.Kind.OPERATOR, "op.tanaka", "田中 一郎");
    private static final Actor STAFF = new Actor(Actor.Kind.STAFF, "miura.admin", "三浦 花子");
    private static final String REASON = "予約が表示されない件の調査";

    @Autowired
    private TestCities cities;

    @Autowired
    private VisitRequests requests;

    @Autowired
    private VisitDoor door;

    @Autowired
    private VisitBook book;

    @Autowired
    private CitySettings settings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SetClock clock;

    @BeforeEach
    void begin() {
        clock.set("2026-11-21T09:00");
        consent(OperatorConsent.ALWAYS_LOGGED);
    }

    @Test
    void a_city_that_always_consents_is_entered_at_once_and_only_for_the_time_asked() {
        in(cities.miura(), () -> {
            UUID id = allowed(15);
            assertThat(open(id)).isEqualTo(id);
            assertThat(door.standing(id)).isPresent();
            clock.pass(Duration.ofMinutes(14));
            assertThat(door.standing(id)).isPresent();
            clock.pass(Duration.ofMinutes(1));
            assertThat(door.standing(id)).isEmpty();
            Visit over = book.find(id).orElseThrow();
            assertThat(over.endedBy()).isEqualTo("limit");
            assertThat(over.endedAt()).isEqualTo(over.endsAt());
            return null;
        });
    }

    @Test
    void a_city_that_is_asked_is_entered_only_after_its_staff_allowed_it() {
        consent(OperatorConsent.ON_REQUEST);
        in(cities.miura(), () -> {
            UUID id = ((AskResult.Requested) requests.ask(request(30, VisitScope.VIEW_ONLY), OPERATOR)).id();
            assertThat(requests.link(id, OPERATOR)).isEmpty();
            assertThat(book.approve(id, true, "", STAFF)).isTrue();
            assertThat(book.approve(id, true, "", STAFF)).isFalse();
            assertThat(book.refuse(id, "", STAFF)).isFalse();
            assertThat(open(id)).isEqualTo(id);

            UUID refused = ((AskResult.Requested) requests.ask(request(30, VisitScope.VIEW_ONLY), OPERATOR)).id();
            assertThat(book.refuse(refused, "本日は窓口が混み合うため", STAFF)).isTrue();
            assertThat(requests.link(refused, OPERATOR)).isEmpty();
            assertThat(book.find(refused).orElseThrow().note()).contains("窓口");
            return null;
        });
    }

    @Test
    void staff_may_allow_less_than_was_asked_for() {
        consent(OperatorConsent.ON_REQUEST);
        in(cities.miura(), () -> {
            settings.set(Settings.OPERATOR_RIGHTS, OperatorRights.AS_GROUP, STAFF);
            VisitScope asked = VisitScope.of("counter", true);
            UUID less = ((AskResult.Requested) requests.ask(request(30, asked), OPERATOR)).id();
            UUID all = ((AskResult.Requested) requests.ask(request(30, asked), OPERATOR)).id();
            book.approve(less, true, "", STAFF);
            book.approve(all, false, "", STAFF);
            assertThat(book.find(less).orElseThrow().scope()).isEqualTo(VisitScope.VIEW_ONLY);
            assertThat(book.find(all).orElseThrow().scope()).isEqualTo(asked);
            settings.set(Settings.OPERATOR_RIGHTS, OperatorRights.VIEW_ONLY, STAFF);
            return null;
        });
    }

    @Test
    void a_city_that_never_consents_refuses_and_ends_what_was_open() {
        in(cities.miura(), () -> {
            UUID open = allowed(60);
            open(open);
            UUID waiting = allowed(60);
            String token = requests.link(waiting, OPERATOR).orElseThrow().token();
            consent(OperatorConsent.NEVER);
            AskResult result = requests.ask(request(15, VisitScope.VIEW_ONLY), OPERATOR);
            assertThat(((AskResult.Refused) result).problems())
                    .extracting(Problem::key)
                    .containsExactly("visit.refused.never");
            assertThat(door.open(token)).isEmpty();
            assertThat(requests.link(waiting, OPERATOR)).isEmpty();
            assertThat(door.standing(open)).isEmpty();
            assertThat(book.find(open).orElseThrow().endedBy()).isEqualTo("consent");
            return null;
        });
    }

    @Test
    void a_link_opens_once_within_two_minutes_in_its_own_city_and_only_the_newest_does() {
        in(cities.miura(), () -> {
            UUID id = allowed(15);
            String replaced = requests.link(id, OPERATOR).orElseThrow().token();
            String newest = requests.link(id, OPERATOR).orElseThrow().token();
            assertThat(door.open(replaced)).isEmpty();
            assertThat(in(cities.kurume(), () -> door.open(newest))).isEmpty();
            assertThat(door.open(newest)).isPresent();
            assertThat(door.open(newest)).isEmpty();

            UUID second = allowed(15);
            String expired = requests.link(second, OPERATOR).orElseThrow().token();
            clock.pass(VisitLink.LIVES);
            assertThat(door.open(expired)).isEmpty();
            return null;
        });
    }

    @Test
    void of_two_browsers_with_one_link_only_one_comes_in() throws Exception {
        UUID id = in(cities.miura(), () -> allowed(15));
        String token = in(
                cities.miura(), () -> requests.link(id, OPERATOR).orElseThrow().token());
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> come =
                    () -> in(cities.miura(), () -> door.open(token).isPresent());
            List<Future<Boolean>> both = threads.invokeAll(List.of(come, come));
            assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void the_link_is_for_the_operator_who_asked_and_its_secret_is_not_kept() {
        in(cities.miura(), () -> {
            UUID id = allowed(15);
            Actor other = new Actor(Actor.Kind.OPERATOR, "op.sato", "佐藤");
            assertThat(requests.find(id, other)).isEmpty();
            assertThat(requests.link(id, other)).isEmpty();
            String token = requests.link(id, OPERATOR).orElseThrow().token();
            assertThat(token).hasSize(26);
            assertThat(jdbc.sql("SELECT staff_operator_visit::text FROM staff_operator_visit")
                            .query(String.class)
                            .list())
                    .noneMatch(row -> row.contains(token));
            return null;
        });
    }

    @Test
    void staff_end_a_visit_at_once() {
        in(cities.miura(), () -> {
            UUID id = allowed(60);
            open(id);
            assertThat(door.end(id, STAFF)).isTrue();
            assertThat(door.standing(id)).isEmpty();
            assertThat(door.end(id, STAFF)).isFalse();
            assertThat(book.find(id).orElseThrow().endedBy()).isEqualTo("miura.admin");
            return null;
        });
    }

    @Test
    void the_citys_log_tells_the_whole_visit_and_no_other_citys_does() {
        UUID id = in(cities.miura(), () -> {
            UUID visit = allowed(15);
            open(visit);
            door.page(visit, "GET", "/people");
            door.end(visit, OPERATOR);
            return visit;
        });
        List<AuditRow> acts = in(cities.miura(), () -> book.acts(id));
        assertThat(acts)
                .extracting(AuditRow::action)
                .containsExactly("visit.allowed", "visit.link-issued", "visit.opened", "visit.page", "visit.ended");
        assertThat(acts.get(3).detail()).containsAllEntriesOf(Map.of("path", "/people", "visit", id.toString()));
        assertThat(in(cities.kurume(), () -> book.acts(id))).isEmpty();
        assertThat(in(cities.kurume(), () -> book.find(id))).isEmpty();
    }

    @Test
    void residents_cannot_read_the_visitors_book() {
        assertThat(in(
                        cities.miura(),
                        () -> jdbc.sql("SELECT has_table_privilege('mdg_miura_resident', 'staff_operator_visit',"
                                        + " 'SELECT')")
                                .query(Boolean.class)
                                .single()))
                .isFalse();
    }

    private UUID allowed(int minutes) {
        return ((AskResult.Allowed) requests.ask(request(minutes, VisitScope.VIEW_ONLY), OPERATOR)).id();
    }

    private UUID open(UUID id) {
        return door.open(requests.link(id, OPERATOR).orElseThrow().token())
                .orElseThrow()
                .id();
    }

    private static VisitRequest request(int minutes, VisitScope scope) {
        return new VisitRequest(REASON, minutes, scope);
    }

    private void consent(OperatorConsent consent) {
        CityScope.run(cities.miura(), () -> settings.set(Settings.OPERATOR_CONSENT, consent, STAFF));
    }

    private static <T> T in(City city, ScopedValue.CallableOp<T, RuntimeException> code) {
        return CityScope.call(city, code);
    }
}
