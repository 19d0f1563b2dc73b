package jp.madoguchi.core.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.madoguchi.core.BookingTown;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.invitee.ResidentSession;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fifty sessions of one citizen with two notices, all at the same moment. */
@CoreTest
@Requirement("R100")
class SameCitizenContentionIT {
    private static final int SESSIONS = 50;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestCities cities;

    @Autowired
    private BookingService bookings;

    @Autowired
    private JdbcClient jdbc;

    private final List<ResidentSession> sessions = new ArrayList<>();
    private City city;
    private BookingTown town;
    private long place;

    @BeforeEach
    void sessions() {
        town = new BookingTown(context);
        city = cities.miura();
        CityScope.run(city, () -> {
            String given = Long.toString(System.nanoTime());
            BookablePerson one = town.person("髙橋 " + given, "1990-01-02");
            BookablePerson two = town.person("高橋　" + given, "1990-01-02");
            town.importAll(List.of(one, two));
            place = town.place(5);
            for (int i = 0; i < SESSIONS; i++) {
                sessions.add(town.signIn(i % 2 == 0 ? one : two));
            }
        });
    }

    @Test
    void two_notices_keep_one_place_between_them() throws Exception {
        List<HoldResult> results = together(i -> hold(i, i % 4));

        assertThat(results)
                .allMatch(result -> result instanceof HoldResult.Held
                        || result.equals(new HoldResult.Closed("booking.refused.changed")));
        assertThat(openHolds()).isEqualTo(1);
        assertThat(booked()).isEqualTo(1);
    }

    @Test
    void two_notices_that_hold_and_book_at_once_make_one_booking() throws Exception {
        List<BookingResult> results = together(i -> {
            hold(i, i % 4);
            return bookings.complete(town.complete(sessions.get(i), ""));
        });

        assertThat(results.stream().filter(BookingResult.Booked.class::isInstance))
                .hasSize(1);
        assertThat(results).allMatch(result -> !(result instanceof BookingResult.Invalid));
        CityScope.run(city, () -> sessions.forEach(session -> bookings.release(session.hash())));
        assertThat(booked()).isEqualTo(1);
    }

    @Test
    void places_that_were_lost_are_taken_again_by_one_of_them() throws Exception {
        together(i -> hold(i, i % 4));
        List<Extension> results = together(i -> bookings.extend(sessions.get(i).hash()));

        assertThat(results).contains(Extension.KEPT);
        assertThat(openHolds()).isEqualTo(1);
        assertThat(booked()).isEqualTo(1);
    }

    private HoldResult hold(int session, int slot) {
        ResidentSession who = sessions.get(session);
        return bookings.hold(HoldCommand.byResident(
                who.hash(), who.inviteeId(), town.slot(place, slot).slotId()));
    }

    private int openHolds() {
        return count("SELECT count(*) FROM hold h JOIN slot s ON s.id = h.slot_id"
                + " WHERE s.facility_id = ? AND NOT h.released");
    }

    private int booked() {
        return count("SELECT sum(booked) FROM slot WHERE facility_id = ?");
    }

    private int count(String sql) {
        return CityScope.call(
                city, () -> jdbc.sql(sql).param(place).query(Integer.class).single());
    }

    private interface Numbered<T> {
        T call(int number) throws Exception;
    }

    private <T> List<T> together(Numbered<T> work) throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        List<Future<T>> futures = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < SESSIONS; i++) {
                int number = i;
                Callable<T> task = () -> {
                    gate.await();
                    return CityScope.call(city, () -> work.call(number));
                };
                futures.add(threads.submit(task));
            }
            gate.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}
