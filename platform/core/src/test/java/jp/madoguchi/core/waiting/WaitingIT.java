package jp.madoguchi.core.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.booking.BookingResult;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.booking.BookingView;
import jp.madoguchi.core.booking.SweptHolds;
import jp.madoguchi.core.invitee.ResidentSession;
import jp.madoguchi.core.mail.EmailAddress;
import jp.madoguchi.core.mail.MailedLinks;
import jp.madoguchi.core.settings.WaitlistSettings;
import jp.madoguchi.core.slot.SlotPublishing;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@CoreTest
class WaitingIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestCities cities;

    @Autowired
    private BookingService bookings;

    @Autowired
    private WaitingLists lists;

    @Autowired
    private WaitingOffers offers;

    private WaitingTown town;

    @BeforeEach
    void both_cities_keep_a_list() {
        town = new WaitingTown(context);
        in(cities.kurume(), town::opens);
        in(cities.miura(), town::opens);
    }

    @AfterEach
    void nobody_waits_any_more() {
        in(cities.kurume(), town::closes);
        in(cities.miura(), town::closes);
    }

    @Test
    void a_place_that_was_given_up_goes_to_whoever_waits_and_the_public_never_sees_it() {
        in(cities.kurume(), () -> {
            long place = town.place(1, 1);
            BookingView booking = town.book(place, 0);
            ResidentSession waiting = town.waits(place, 1);
            town.look();
            assertThat(town.offered(waiting)).isFalse();

            town.cancel(booking);
            assertThat(town.booked(place, 0)).isEqualTo(1);
            town.look();
            OfferView offer = town.offer(waiting);
            assertThat(town.booked(place, 0)).isEqualTo(1);
            assertThat(town.mails("WAITING_OFFER", waiting)).isEqualTo(1);
            town.look();
            assertThat(town.mails("WAITING_OFFER", waiting)).isEqualTo(1);

            assertThat(town.accept(waiting, offer)).isEqualTo(new AcceptResult.Taken());
            assertThat(bookings.draft(waiting.hash()).orElseThrow().typed().email())
                    .endsWith("@example.jp");
            assertThat(town.wrongSums(place)).isZero();
            assertThat(bookings.complete(town.town.complete(waiting, ""))).isInstanceOf(BookingResult.Booked.class);
            assertThat(town.booked(place, 0)).isEqualTo(1);
            assertThat(town.standing(waiting).state()).isEqualTo(WaitingState.TAKEN);
            assertThat(town.standing(waiting).email()).isNull();
            assertThat(town.wrongSums(place)).isZero();
        });
    }

    @Test
    void an_offer_is_taken_once_and_by_its_person_alone() {
        City miura = cities.miura();
        in(cities.kurume(), () -> {
            long place = town.place(1, 1);
            BookingView booking = town.book(place, 0);
            ResidentSession waiting = town.waits(place, 1);
            ResidentSession other = town.person();
            town.cancel(booking);
            town.look();
            OfferView offer = town.offer(waiting);
            AcceptResult over = new AcceptResult.Over();

            assertThat(town.accept(other, offer)).isEqualTo(over);
            assertThat(offers.decline(offer.id(), other.inviteeId())).isFalse();
            assertThat(offers.accept(UUID.randomUUID(), waiting.hash(), waiting.inviteeId()))
                    .isEqualTo(over);
            assertThat(offers.find("GUESSED")).isEmpty();
            assertThat(offers.find("A".repeat(10_000))).isEmpty();
            String token = token(waiting);
            assertThat(offers.find(token)).isPresent();
            in(miura, () -> {
                assertThat(offers.find(token)).isEmpty();
                assertThat(offers.decline(token)).isFalse();
                assertThat(town.accept(waiting, offer)).isEqualTo(over);
            });
            assertThat(town.accept(waiting, offer)).isEqualTo(new AcceptResult.Taken());
            assertThat(town.accept(waiting, offer)).isEqualTo(new AcceptResult.Taken());
            assertThat(town.booked(place, 0)).isEqualTo(1);
            assertThat(offers.decline(token)).isFalse();
            assertThat(town.wrongSums(place)).isZero();
        });
    }

    @Test
    void an_offer_without_an_answer_goes_to_the_next_and_after_the_last_to_the_public() {
        in(cities.kurume(), () -> {
            long place = town.place(1, 1);
            BookingView booking = town.book(place, 0);
            ResidentSession first = town.waits(place, 1);
            ResidentSession second = town.waits(place, 1);
            assertThat(town.standing(second).ahead()).isEqualTo(1);
            town.cancel(booking);
            town.look();
            OfferView missed = town.offer(first);
            assertThat(town.offered(second)).isFalse();

            town.letPass(missed);
            assertThat(town.accept(first, missed)).isEqualTo(new AcceptResult.Over());
            town.look();
            assertThat(town.offered(first)).isFalse();
            assertThat(town.offered(second)).isTrue();
            assertThat(town.standing(first).ahead()).isZero();
            assertThat(town.booked(place, 0)).isEqualTo(1);

            town.set(WaitlistSettings.MOST_OFFERS, 1);
            town.letPass(town.offer(second));
            town.look();
            assertThat(town.standing(second).reason()).isEqualTo(EndReason.UNANSWERED);
            assertThat(town.standing(second).email()).isNull();
            assertThat(town.mails("WAITING_ENDED", second)).isEqualTo(1);
            // The first has let this very time pass before.
            assertThat(town.booked(place, 0)).isZero();
            assertThat(town.standing(first).state()).isEqualTo(WaitingState.WAITING);
            assertThat(town.wrongSums(place)).isZero();
        });
    }

    @Test
    void an_offer_whose_mail_never_left_costs_nobody_the_place_in_the_line() {
        in(cities.kurume(), () -> {
            long place = town.place(1, 1);
            BookingView booking = town.book(place, 0);
            ResidentSession first = town.waits(place, 1);
            ResidentSession second = town.waits(place, 1);
            town.set(WaitlistSettings.MOST_OFFERS, 1);
            town.cancel(booking);
            for (int day = 0; day < 3; day++) {
                town.look();
                OfferView unheard = town.offer(first);
                town.letPassUnheard(unheard);
            }
            town.look();

            assertThat(town.offered(second)).isFalse();
            assertThat(town.accept(first, town.offer(first))).isEqualTo(new AcceptResult.Taken());
            assertThat(town.mails("WAITING_ENDED", first)).isZero();
            assertThat(town.wrongSums(place)).isZero();
        });
    }

    @Test
    void whoever_declines_goes_on_waiting_and_the_next_is_asked() {
        in(cities.miura(), () -> {
            long place = town.place(1, 2);
            BookingView one = town.book(place, 0);
            BookingView two = town.book(place, 1);
            ResidentSession first = town.waits(place, 1);
            ResidentSession second = town.waits(place, 1);
            town.cancel(one);
            town.look();
            assertThat(offers.decline(token(first))).isTrue();
            assertThat(town.standing(first).state()).isEqualTo(WaitingState.WAITING);
            town.look();
            assertThat(town.offered(second)).isTrue();

            town.cancel(two);
            town.look();
            assertThat(town.offer(first).start())
                    .isEqualTo(town.town.slot(place, 1).start());
            assertThat(lists.withdraw(first.inviteeId())).isTrue();
            assertThat(town.offered(first)).isFalse();
            assertThat(lists.withdraw(first.inviteeId())).isFalse();
            assertThat(town.standing(first).state()).isEqualTo(WaitingState.WITHDRAWN);
            town.look();
            assertThat(town.booked(place, 1)).isZero();
            assertThat(town.wrongSums(place)).isZero();
        });
    }

    @Test
    void a_group_waits_until_there_is_room_for_all_and_what_it_does_not_need_goes_back() {
        in(cities.kurume(), () -> {
            long place = town.place(2, 1);
            BookingView one = town.book(place, 0);
            BookingView two = town.book(place, 0);
            ResidentSession group = town.waits(place, 2);
            town.cancel(one);
            town.look();
            assertThat(town.offered(group)).isFalse();
            assertThat(town.booked(place, 0)).isEqualTo(1);
            town.cancel(two);
            town.look();

            assertThat(town.accept(group, town.offer(group))).isEqualTo(new AcceptResult.Taken());
            assertThat(bookings.draft(group.hash()).orElseThrow().people()).hasSize(1);
            assertThat(town.booked(place, 0)).isEqualTo(2);
            var child = town.town.people(1).getFirst();
            bookings.addPerson(
                    group.hash(), child.reservationNumber(), jp.madoguchi.core.BookingTown.PASSWORD, "192.0.2.7");
            assertThat(bookings.draft(group.hash()).orElseThrow().people()).hasSize(2);
            assertThat(town.booked(place, 0)).isEqualTo(2);
            bookings.removePerson(group.hash(), child.personId());
            assertThat(town.booked(place, 0)).isEqualTo(2);

            assertThat(bookings.complete(town.town.complete(group, ""))).isInstanceOf(BookingResult.Booked.class);
            assertThat(town.booked(place, 0)).isEqualTo(1);
            assertThat(town.wrongSums(place)).isZero();
        });
    }

    @Test
    void a_taken_offer_that_is_not_completed_goes_to_the_next_who_waits() {
        in(cities.kurume(), () -> {
            long place = town.place(1, 1);
            BookingView booking = town.book(place, 0);
            ResidentSession first = town.waits(place, 1);
            ResidentSession second = town.waits(place, 1);
            town.cancel(booking);
            town.look();
            assertThat(town.accept(first, town.offer(first))).isEqualTo(new AcceptResult.Taken());
            town.town.letExpire(first);
            SweptHolds.sweep(context);
            assertThat(town.booked(place, 0)).isEqualTo(1);
            town.look();
            assertThat(town.offered(second)).isTrue();
            assertThat(bookings.complete(town.town.complete(first, ""))).isInstanceOf(BookingResult.Refused.class);
            assertThat(town.wrongSums(place)).isZero();
        });
    }

    @Test
    void slots_that_are_published_are_offered_before_anybody_sees_them() {
        in(cities.kurume(), () -> {
            long place = town.place(1, 1);
            LocalDate day = town.town.slot(place, 0).day().minusDays(2);
            ResidentSession waiting = town.person();
            lists.join(
                    waiting.inviteeId(),
                    new WaitingWish(Set.of(place), day, day, DayPart.AFTERNOON, 1, new EmailAddress("a@example.jp")));
            context.getBean(SlotPublishing.class).publish(place, day, day);
            OfferView offer = town.offer(waiting);
            assertThat(offer.day()).isEqualTo(day);
            assertThat(offer.start().getHour()).isEqualTo(12);
            assertThat(town.wrongSums(place)).isZero();
        });
    }

    @Test
    void whoever_has_a_booking_does_not_wait_and_nobody_waits_twice() {
        in(cities.kurume(), () -> {
            long place = town.place(1, 2);
            town.book(place, 0);
            ResidentSession waiting = town.waits(place, 1);
            assertThat(town.join(waiting, place, 2)).isEqualTo(JoinResult.WAITS_ALREADY);

            bookings.hold(jp.madoguchi.core.booking.HoldCommand.byResident(
                    waiting.hash(),
                    waiting.inviteeId(),
                    town.town.slot(place, 1).slotId()));
            assertThat(bookings.complete(town.town.complete(waiting, ""))).isInstanceOf(BookingResult.Booked.class);
            town.look();
            assertThat(town.standing(waiting).reason()).isEqualTo(EndReason.BOOKED);
            assertThat(town.join(waiting, place, 1)).isEqualTo(JoinResult.BOOKED);
            town.set(WaitlistSettings.USE, false);
            assertThat(town.join(town.person(), place, 1)).isEqualTo(JoinResult.NOT_TAKEN);
        });
    }

    private String token(ResidentSession waiting) {
        return MailedLinks.last(context, "WAITING_OFFER", WaitingTown.address(waiting))
                .replaceFirst(".*/W/", "");
    }

    private static void in(City city, Runnable work) {
        CityScope.run(city, work::run);
    }
}
