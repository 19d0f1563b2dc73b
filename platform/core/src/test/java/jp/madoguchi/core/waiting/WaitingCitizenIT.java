package jp.madoguchi.core.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.booking.BookingResult;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.booking.HoldCommand;
import jp.madoguchi.core.invitee.ResidentSession;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A citizen with two notices waits as one. */
@CoreTest
@Requirement("R100")
class WaitingCitizenIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestCities cities;

    @Autowired
    private BookingService bookings;

    private WaitingTown town;
    private City city;
    private BookablePerson one;
    private BookablePerson two;

    @BeforeEach
    void a_list() {
        town = new WaitingTown(context);
        city = cities.kurume();
        String given = Long.toString(System.nanoTime());
        one = town.town.person("髙橋 " + given, "1990-01-02");
        two = town.town.person("高橋　" + given, "1990-01-02");
        CityScope.run(city, () -> {
            town.town.importAll(List.of(one, two));
            town.opens();
        });
    }

    @AfterEach
    void nobody_waits_any_more() {
        CityScope.run(city, town::closes);
    }

    @Test
    void of_fifty_tries_by_two_notices_one_waits() throws Exception {
        long place = CityScope.call(city, () -> town.place(1, 1));
        List<ResidentSession> sessions =
                CityScope.call(city, () -> List.of(town.town.signIn(one), town.town.signIn(two)));
        CountDownLatch gate = new CountDownLatch(1);
        List<Future<JoinResult>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                ResidentSession session = sessions.get(i % 2);
                answers.add(threads.submit(() -> {
                    gate.await();
                    return CityScope.call(city, () -> town.join(session, place, 1));
                }));
            }
            gate.countDown();
        }
        List<JoinResult> results = new ArrayList<>();
        for (Future<JoinResult> answer : answers) {
            results.add(answer.get());
        }
        assertThat(results).containsOnlyOnce(JoinResult.JOINED);
        assertThat(results)
                .filteredOn(result -> result == JoinResult.WAITS_ALREADY)
                .hasSize(49);
    }

    @Test
    void whoever_has_booked_by_one_notice_neither_waits_nor_is_offered_a_place_by_the_other() {
        CityScope.run(city, () -> {
            long place = town.place(1, 2);
            ResidentSession waiting = town.town.signIn(one);
            ResidentSession booking = town.town.signIn(two);
            assertThat(town.join(waiting, place, 1)).isEqualTo(JoinResult.JOINED);
            bookings.hold(HoldCommand.byResident(
                    booking.hash(),
                    booking.inviteeId(),
                    town.town.slot(place, 0).slotId()));
            assertThat(bookings.complete(town.town.complete(booking, ""))).isInstanceOf(BookingResult.Booked.class);

            town.look();

            assertThat(town.offered(waiting)).isFalse();
            assertThat(town.standing(waiting).reason()).isEqualTo(EndReason.BOOKED);
            assertThat(town.join(waiting, place, 1)).isEqualTo(JoinResult.BOOKED);
        });
    }
}
