package jp.madoguchi.core.waiting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.BookingTown;
import jp.madoguchi.core.booking.BookingResult;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.booking.BookingView;
import jp.madoguchi.core.booking.HoldCommand;
import jp.madoguchi.core.booking.HoldResult;
import jp.madoguchi.core.invitee.ResidentSession;
import jp.madoguchi.core.mail.EmailAddress;
import jp.madoguchi.core.procedure.Offerings;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Setting;
import jp.madoguchi.core.settings.WaitlistSettings;
import jp.madoguchi.core.slot.BoardSlot;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The bound city with a waiting list, places of few slots, and people who wait. */
final class WaitingTown {
    final BookingTown town;

    WaitingTown(ApplicationContext context) {
        this.town = new BookingTown(context);
    }

    void opens() {
        set(WaitlistSettings.USE, true);
    }

    void closes() {
        set(WaitlistSettings.USE, false);
        set(WaitlistSettings.MOST_OFFERS, 2);
        jdbc().sql("UPDATE waiting_offer SET expires_at = now() - interval '1 second' WHERE state = 'OPEN'")
                .update();
        look();
    }

    <T> void set(Setting<T> setting, T value) {
        town.the(CitySettings.class).set(setting, value, Actor.system("test"));
    }

    /** A place with so many slots in all. */
    long place(int capacity, int slots) {
        long place = town.place(capacity);
        List<Long> kept =
                town.slots(place).stream().limit(slots).map(BoardSlot::slotId).toList();
        jdbc().sql("UPDATE slot SET capacity = 0 WHERE facility_id = ? AND NOT id = ANY (?)")
                .params(place, kept.toArray(Long[]::new))
                .update();
        // Kept for two seconds; the place is younger.
        town.the(Offerings.class).forget();
        return place;
    }

    ResidentSession person() {
        return town.signIn(town.people(1).getFirst());
    }

    BookingView book(long place, int slot) {
        ResidentSession session = person();
        BookingService bookings = town.the(BookingService.class);
        HoldResult held = bookings.hold(HoldCommand.byResident(
                session.hash(), session.inviteeId(), town.slot(place, slot).slotId()));
        if (!(held instanceof HoldResult.Held)) {
            throw new AssertionError(held);
        }
        return ((BookingResult.Booked) bookings.complete(town.complete(session, ""))).booking();
    }

    void cancel(BookingView booking) {
        town.the(BookingService.class)
                .cancel(booking.id(), booking.people().getFirst().inviteeId());
    }

    ResidentSession waits(long place, int people) {
        ResidentSession session = person();
        JoinResult joined = join(session, place, people);
        if (joined != JoinResult.JOINED) {
            throw new AssertionError(joined);
        }
        return session;
    }

    JoinResult join(ResidentSession session, long place, int people) {
        LocalDate day = town.slot(place, 0).day();
        return town.the(WaitingLists.class)
                .join(
                        session.inviteeId(),
                        new WaitingWish(Set.of(place), day, day.plusDays(30), DayPart.ANY, people, address(session)));
    }

    static EmailAddress address(ResidentSession session) {
        return new EmailAddress(session.inviteeId() + "@example.jp");
    }

    void look() {
        town.the(WaitingCare.class).look();
    }

    OfferView offer(ResidentSession session) {
        return town.the(WaitingOffers.class).openOf(session.inviteeId()).orElseThrow();
    }

    boolean offered(ResidentSession session) {
        return town.the(WaitingOffers.class).openOf(session.inviteeId()).isPresent();
    }

    AcceptResult accept(ResidentSession session, OfferView offer) {
        return town.the(WaitingOffers.class).accept(offer.id(), session.hash(), session.inviteeId());
    }

    WaitingView standing(ResidentSession session) {
        return town.the(WaitingLists.class).of(session.inviteeId()).orElseThrow();
    }

    int booked(long place, int slot) {
        return town.slot(place, slot).booked();
    }

    void letPass(OfferView offer) {
        jdbc().sql("UPDATE mail SET state = 'SENT' WHERE id = ?")
                .param(offer.id())
                .update();
        letPassUnheard(offer);
    }

    /** The offer's mail is still waiting to leave. */
    void letPassUnheard(OfferView offer) {
        jdbc().sql("UPDATE waiting_offer SET expires_at = now() - interval '1 second' WHERE id = ?")
                .param(offer.id())
                .update();
    }

    int mails(String kind, ResidentSession session) {
        return jdbc().sql("SELECT count(*) FROM mail WHERE kind = ? AND recipient = ?")
                .params(kind, address(session).value())
                .query(Integer.class)
                .single();
    }

    /** What a slot counts is what holds, bookings, freed places and open offers take of it. */
    int wrongSums(long place) {
        return jdbc().sql("""
                        SELECT count(*) FROM slot s WHERE s.facility_id = ? AND (s.booked <>
                            coalesce((SELECT sum(h.places) FROM hold h WHERE h.slot_id = s.id AND NOT h.released), 0)
                            + coalesce((SELECT sum(p.places) FROM booking_slot p JOIN booking b ON b.id = p.booking_id
                                        WHERE p.slot_id = s.id AND b.state <> 'CANCELLED'), 0)
                            + coalesce((SELECT sum(f.places) FROM freed_place f WHERE f.slot_id = s.id), 0)
                            + coalesce((SELECT sum(o.places) FROM waiting_offer o
                                        WHERE o.slot_id = s.id AND o.state = 'OPEN'), 0)
                            OR s.booked > s.capacity)
                        """).param(place).query(Integer.class).single();
    }

    JdbcClient jdbc() {
        return town.the(JdbcClient.class);
    }
}
