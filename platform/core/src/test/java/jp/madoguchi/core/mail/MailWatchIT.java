package jp.madoguchi.core.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jp.madoguchi.core.BookingTown;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.booking.BookingResult;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.booking.BookingState;
import jp.madoguchi.core.booking.BookingView;
import jp.madoguchi.core.booking.HoldCommand;
import jp.madoguchi.core.broadcast.Audience;
import jp.madoguchi.core.broadcast.BroadcastResult;
import jp.madoguchi.core.broadcast.BroadcastSending;
import jp.madoguchi.core.broadcast.Broadcasts;
import jp.madoguchi.core.invitee.ResidentSession;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoreTest
class MailWatchIT {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestCities cities;

    @Autowired
    private BookingService bookings;

    @Autowired
    private MailLog log;

    @Autowired
    private MailWatch watch;

    @Autowired
    private Broadcasts broadcasts;

    @Autowired
    private BroadcastSending sending;

    @Autowired
    private Suppressions suppressions;

    @Autowired
    private Unsubscribing unsubscribing;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @Requirement("R181")
    void the_watchdog_plans_a_lost_reminder_anew_puts_a_lost_task_back_and_keeps_what_it_did() {
        CityScope.run(cities.miura(), () -> {
            BookingView booking = book("w" + UUID.randomUUID().toString().substring(0, 8) + "@example.jp");
            watch.look(false);
            UUID completion = mail(booking, MailKind.COMPLETED).id();
            jdbc.sql("DELETE FROM mail WHERE booking_id = ? AND kind = 'REMINDER'")
                    .param(booking.id())
                    .update();
            jdbc.sql("DELETE FROM jobs.scheduled_tasks WHERE task_instance = ?")
                    .param("miura:" + completion)
                    .update();

            WatchRound round = watch.look(false);

            assertThat(round.mended()).isEqualTo(1);
            assertThat(round.requeued()).isEqualTo(1);
            assertThat(mail(booking, MailKind.REMINDER).state()).isEqualTo(MailState.PLANNED);
            assertThat(watch.look(false).mended()).isZero();
            assertThat(log.rounds()).first().isNotNull();
        });
    }

    @Test
    @Requirement("R183")
    void a_mail_to_many_goes_to_each_address_once_after_its_number_was_typed_and_can_be_stopped() {
        String address = "m" + UUID.randomUUID().toString().substring(0, 8) + "@example.jp";
        CityScope.run(cities.kurume(), () -> book("other-" + address));
        CityScope.run(cities.miura(), () -> {
            BookingView first = book(address);
            book(address.toUpperCase(Locale.ROOT));
            Audience audience = new Audience(null, first.day(), first.day(), null, BookingState.BOOKED);
            UUID id = ((BroadcastResult.Done) broadcasts.write("臨時休業のお知らせ", "本文です。", audience)).id();
            int count = broadcasts.count(audience);

            assertThat(sending.start(id, Integer.toString(count + 1))).isInstanceOf(BroadcastResult.Wrong.class);
            assertThat(sending.start(id, Integer.toString(count))).isInstanceOf(BroadcastResult.Done.class);
            assertThat(sending.start(id, Integer.toString(count))).isInstanceOf(BroadcastResult.Wrong.class);
            assertThat(jdbc.sql("SELECT recipient FROM mail WHERE broadcast_id = ?")
                            .param(id)
                            .query((row, number) -> row.getString("recipient").toLowerCase(Locale.ROOT))
                            .list())
                    .hasSize(count)
                    .containsOnlyOnce(address)
                    .doesNotContain("other-" + address);

            sending.stop(id, "止めました");
            assertThat(broadcasts.progress(id).skipped()).isEqualTo(count);
        });
    }

    @Test
    @Requirement("R183")
    void whoever_unsubscribes_still_gets_the_mails_about_bookings_and_no_other_citys_link_works() {
        String address = "u" + UUID.randomUUID().toString().substring(0, 8) + "@example.jp";
        EmailAddress recipient = new EmailAddress(address);
        String[] link = CityScope.<String[], RuntimeException>call(cities.miura(), () -> {
            UUID mail = mail(book(address), MailKind.COMPLETED).id();
            return unsubscribing.address(mail).split("/unsubscribe/")[1].split("/");
        });
        UUID mail = UUID.fromString(link[0]);

        assertThat(CityScope.<Boolean, RuntimeException>call(cities.kurume(), () -> unsubscribing.stop(mail, link[1])))
                .isFalse();
        CityScope.run(cities.miura(), () -> {
            assertThat(unsubscribing.stop(mail, link[1] + "x")).isFalse();
            assertThat(suppressions.of(recipient)).isEmpty();
            assertThat(unsubscribing.stop(mail, link[1])).isTrue();
            assertThat(suppressions.of(recipient, MailKind.BROADCAST)).contains(SuppressionReason.UNSUBSCRIBED);
            assertThat(suppressions.of(recipient, MailKind.REMINDER)).isEmpty();
        });
    }

    private BookingView book(String address) {
        BookingTown town = new BookingTown(context);
        long place = town.place(3);
        ResidentSession session = town.signIn(town.people(1).getFirst());
        bookings.hold(HoldCommand.byResident(
                session.hash(), session.inviteeId(), town.slot(place, 0).slotId()));
        return ((BookingResult.Booked) bookings.complete(town.complete(session, address))).booking();
    }

    private MailView mail(BookingView booking, MailKind kind) {
        List<MailView> mails = log.of(booking.id());
        return mails.stream().filter(mail -> mail.kind() == kind).findFirst().orElseThrow();
    }
}
