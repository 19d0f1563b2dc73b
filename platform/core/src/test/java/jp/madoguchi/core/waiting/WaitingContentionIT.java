package jp.madoguchi.core.waiting;

import static jp.madoguchi.testkit.Together.together;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.booking.BookingResult;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.booking.BookingView;
import jp.madoguchi.core.booking.HoldCommand;
import jp.madoguchi.core.booking.HoldResult;
import jp.madoguchi.core.invitee.ResidentSession;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@CoreTest
class WaitingContentionIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestCities cities;

    @Autowired
    private BookingService bookings;

    private WaitingTown town;
    private City city;

    @AfterEach
    void nobody_waits_any_more() {
        CityScope.run(city, town::closes);
    }

    @Test
    void fifty_cancel_and_fifty_book_while_twenty_wait_and_every_place_has_one_owner() throws Exception {
        town = new WaitingTown(context);
        city = cities.kurume();
        inCity(() -> {
            town.opens();
            return true;
        });
        long place = inCity(() -> town.place(25, 2));
        List<BookingView> booked = new ArrayList<>();
        List<ResidentSession> waiting = new ArrayList<>();
        List<ResidentSession> coming = new ArrayList<>();
        inCity(() -> {
            for (int i = 0; i < 50; i++) {
                booked.add(town.book(place, i % 2));
                coming.add(town.person());
            }
            for (int i = 0; i < 20; i++) {
                waiting.add(town.waits(place, 1));
            }
            return true;
        });
        long first = inCity(() -> town.town.slot(place, 0).slotId());
        long second = inCity(() -> town.town.slot(place, 1).slotId());

        together(
                104,
                i -> inCity(() -> {
                    if (i < 50) {
                        town.cancel(booked.get(i));
                    } else if (i < 100) {
                        book(coming.get(i - 50), i % 2 == 0 ? first : second);
                    } else {
                        town.look();
                    }
                    return true;
                }));
        inCity(() -> {
            town.look();
            return true;
        });

        assertThat(inCity(() -> town.wrongSums(place))).isZero();
        assertThat(inCity(() -> town.jdbc()
                        .sql(
                                "SELECT count(*) FROM waiting_offer o JOIN slot s ON s.id = o.slot_id WHERE s.facility_id = ?"
                                        + " GROUP BY o.entry_id HAVING count(*) > 1")
                        .param(place)
                        .query(Integer.class)
                        .list()))
                .isEmpty();
        for (ResidentSession each : waiting) {
            assertThat(inCity(() -> town.offered(each))).isTrue();
            assertThat(inCity(() -> town.mails("WAITING_OFFER", each))).isEqualTo(1);
        }

        List<AcceptResult> accepted = together(
                40,
                i -> inCity(() -> {
                    ResidentSession each = waiting.get(i / 2);
                    return town.accept(
                            each,
                            town.town
                                    .the(WaitingOffers.class)
                                    .openOf(each.inviteeId())
                                    .orElseGet(() -> new OfferView(
                                            java.util.UUID.randomUUID(),
                                            each.inviteeId(),
                                            "",
                                            "",
                                            java.time.LocalDate.EPOCH,
                                            java.time.LocalTime.MIN,
                                            0,
                                            1,
                                            java.time.Instant.EPOCH,
                                            false)));
                }));
        assertThat(accepted.stream()
                        .filter(AcceptResult.Taken.class::isInstance)
                        .count())
                .isBetween(20L, 40L);
        together(
                20,
                i -> inCity(() -> {
                    ResidentSession each = waiting.get(i);
                    assertThat(bookings.complete(town.town.complete(each, "")))
                            .isInstanceOf(BookingResult.Booked.class);
                    return true;
                }));
        assertThat(inCity(() -> town.wrongSums(place))).isZero();
    }

    private void book(ResidentSession session, long slot) {
        HoldResult held = bookings.hold(HoldCommand.byResident(session.hash(), session.inviteeId(), slot));
        if (held instanceof HoldResult.Held) {
            bookings.complete(town.town.complete(session, ""));
        }
    }

    private <T> T inCity(ScopedValue.CallableOp<T, RuntimeException> work) {
        return CityScope.call(city, work);
    }
}
