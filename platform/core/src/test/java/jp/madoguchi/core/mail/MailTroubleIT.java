package jp.madoguchi.core.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.core.BookingTown;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.booking.BookingResult;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.booking.BookingView;
import jp.madoguchi.core.booking.HoldCommand;
import jp.madoguchi.core.calls.CallEntry;
import jp.madoguchi.core.calls.CallList;
import jp.madoguchi.core.calls.CallReason;
import jp.madoguchi.core.invitee.ResidentSession;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The mail service refuses, is away, or is cut off at the worst moment. */
@CoreTest
@Import(CitiesBeforeTheWorker.class)
@Requirement({"R178", "R179", "R180", "R182"})
class MailTroubleIT {
    private static final LocalMailService SERVICE = new LocalMailService();
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestCities cities;

    @Autowired
    private BookingService bookings;

    @Autowired
    private MailLog log;

    @Autowired
    private MailEvents events;

    @Autowired
    private CallList calls;

    @Autowired
    private JdbcClient jdbc;

    private City city;
    private BookingTown town;
    private String address;

    @DynamicPropertySource
    static void worker(DynamicPropertyRegistry registry) {
        System.setProperty("aws.accessKeyId", "local");
        System.setProperty("aws.secretAccessKey", "localsecret");
        System.setProperty("aws.region", "ap-northeast-1");
        registry.add("madoguchi.worker", () -> "true");
        registry.add("madoguchi.ses.endpoint", SERVICE::endpoint);
        registry.add("madoguchi.mail.events-need", () -> "4s");
        registry.add("madoguchi.mail.pause", () -> "1s");
    }

    @BeforeEach
    void miura() {
        city = cities.miura();
        town = new BookingTown(context);
        address = "a" + UUID.randomUUID().toString().substring(0, 8) + "@example.jp";
    }

    @Test
    void a_mail_that_is_refused_for_good_is_not_tried_again_and_staff_are_asked_to_call() {
        SERVICE.refuseOnce(address, 400);
        BookingView booking = book();

        awaitState(booking, MailKind.COMPLETED, MailState.FAILED);

        assertThat(mail(booking, MailKind.COMPLETED).attempts()).isEqualTo(1);
        assertThat(mail(booking, MailKind.COMPLETED).lastError())
                .contains("400")
                .doesNotContain("secret");
        assertThat(call(booking).reason()).isEqualTo(CallReason.REFUSED);
        assertThat(SERVICE.takenWith(address)).isEmpty();
    }

    @Test
    void a_mail_whose_answer_was_lost_is_sent_once_because_its_event_proves_it() {
        SERVICE.cutOnce(address);
        BookingView booking = book();
        awaitState(booking, MailKind.COMPLETED, MailState.SENDING);

        tell(booking, MailKind.COMPLETED, "Send");

        awaitState(booking, MailKind.COMPLETED, MailState.SENT);
        noTaskIsLeft(mail(booking, MailKind.COMPLETED).id());
        assertThat(SERVICE.takenWith(address)).hasSize(1);
    }

    @Test
    void a_mail_of_which_no_event_tells_is_left_to_staff_and_a_reminder_goes_again() {
        SERVICE.cutOnce(address);
        BookingView booking = book();
        awaitState(booking, MailKind.COMPLETED, MailState.UNSURE);
        assertThat(SERVICE.takenWith(address)).hasSize(1);

        SERVICE.cutOnce(address);
        runNow("reminder", mail(booking, MailKind.REMINDER).id());

        awaitState(booking, MailKind.REMINDER, MailState.SENT);
        assertThat(mail(booking, MailKind.REMINDER).attempts()).isEqualTo(2);
    }

    @Test
    void mails_of_one_booking_leave_in_their_order() {
        SERVICE.refuseOnce(address, 503);
        BookingView booking = book();
        await().atMost(PATIENCE).until(() -> mail(booking, MailKind.COMPLETED).lastError() != null);
        CityScope.run(city, () -> bookings.cancelByStaff(booking.id()));
        runNow("mail", mail(booking, MailKind.CANCELLED).id());
        await().during(Duration.ofSeconds(2))
                .atMost(PATIENCE)
                .until(() -> mail(booking, MailKind.CANCELLED).state() == MailState.PLANNED);

        runNow("mail", mail(booking, MailKind.COMPLETED).id());
        awaitState(booking, MailKind.COMPLETED, MailState.SENT);
        runNow("mail", mail(booking, MailKind.CANCELLED).id());
        awaitState(booking, MailKind.CANCELLED, MailState.SENT);

        assertThat(SERVICE.takenWith(address))
                .satisfiesExactly(
                        first -> assertThat(first).contains("承りました"),
                        second -> assertThat(second).contains("取り消しました"));
    }

    @Test
    void everything_leaves_once_when_the_service_comes_back_and_a_reminder_of_a_past_visit_does_not() {
        SERVICE.away();
        BookingView booking = book();
        String late = address;
        address = "b" + address;
        BookingView past = book();
        await().atMost(PATIENCE)
                .until(() -> mail(booking, MailKind.COMPLETED).attempts() > 0
                        || mail(past, MailKind.COMPLETED).attempts() > 0);
        CityScope.run(
                city,
                () -> jdbc.sql("UPDATE booking SET day = CURRENT_DATE - 1 WHERE id = ?")
                        .param(past.id())
                        .update());
        CityScope.run(
                city,
                () -> jdbc.sql("UPDATE mail SET visit_day = CURRENT_DATE - 1 WHERE booking_id = ?")
                        .param(past.id())
                        .update());

        SERVICE.back();
        await().atMost(PATIENCE).until(() -> {
            runNow("reminder", mail(past, MailKind.REMINDER).id());
            return mail(past, MailKind.REMINDER).state() == MailState.SKIPPED;
        });
        for (BookingView each : List.of(booking, past)) {
            await().atMost(PATIENCE).until(() -> {
                runNow("mail", mail(each, MailKind.COMPLETED).id());
                return mail(each, MailKind.COMPLETED).state() == MailState.SENT;
            });
        }

        assertThat(SERVICE.takenWith("\"" + late)).hasSize(1);
        assertThat(SERVICE.takenWith("\"" + address)).hasSize(1);
    }

    @Test
    void a_bounce_before_the_visit_puts_the_person_on_the_call_list_and_holds_the_address_back() {
        BookingView booking = book();
        awaitState(booking, MailKind.COMPLETED, MailState.SENT);
        tell(booking, MailKind.COMPLETED, "Bounce");
        tell(booking, MailKind.COMPLETED, "Delivery");

        assertThat(mail(booking, MailKind.COMPLETED).outcome()).isEqualTo(MailOutcome.BOUNCED);
        assertThat(call(booking).reason()).isEqualTo(CallReason.BOUNCED);
        runNow("reminder", mail(booking, MailKind.REMINDER).id());
        awaitState(booking, MailKind.REMINDER, MailState.SKIPPED);
        assertThat(mail(booking, MailKind.REMINDER).lastError()).contains("届かなかった");

        CallEntry entry = call(booking);
        assertThat(CityScope.<Boolean, RuntimeException>call(city, () -> calls.done(entry, "留守番電話")))
                .isTrue();
        assertThat(CityScope.<List<CallEntry>, RuntimeException>call(city, calls::due))
                .noneMatch(each -> each.id().equals(entry.id()));
    }

    @Test
    @Requirement("R177")
    void an_event_reaches_the_mail_of_its_own_city_alone() {
        BookingView booking = book();
        awaitState(booking, MailKind.COMPLETED, MailState.SENT);
        MailEvent event = event(booking, MailKind.COMPLETED, "Bounce");

        assertThat(CityScope.<Boolean, RuntimeException>call(cities.kurume(), () -> events.record(event)))
                .isFalse();
        assertThat(CityScope.<Boolean, RuntimeException>call(city, () -> events.record(event)))
                .isTrue();
        assertThat(CityScope.<Boolean, RuntimeException>call(city, () -> events.record(event)))
                .isFalse();
        assertThat(CityScope.<List<CallEntry>, RuntimeException>call(cities.kurume(), calls::due))
                .isEmpty();
    }

    private void tell(BookingView booking, MailKind kind, String type) {
        MailEvent event = event(booking, kind, type);
        CityScope.run(city, () -> events.record(event));
    }

    private MailEvent event(BookingView booking, MailKind kind, String type) {
        UUID id = mail(booking, kind).id();
        UUID attempt = CityScope.call(
                city,
                () -> jdbc.sql("SELECT attempt_id FROM mail WHERE id = ?")
                        .param(id)
                        .query(UUID.class)
                        .single());
        return new MailEvent(UUID.randomUUID().toString(), id, attempt, type, true, "", "ses-1", Instant.now());
    }

    private BookingView book() {
        return CityScope.call(city, () -> {
            long place = town.place(3);
            ResidentSession session = town.signIn(town.people(1).getFirst());
            bookings.hold(HoldCommand.byResident(
                    session.hash(), session.inviteeId(), town.slot(place, 0).slotId()));
            return ((BookingResult.Booked) bookings.complete(town.complete(session, address))).booking();
        });
    }

    private void runNow(String task, UUID id) {
        CityScope.run(
                city, () -> jdbc.sql("""
                                UPDATE jobs.scheduled_tasks SET execution_time = now()
                                WHERE task_name = ? AND task_instance = ? AND NOT picked
                                """).params(task, city.code() + ":" + id).update());
    }

    private void noTaskIsLeft(UUID id) {
        await().atMost(PATIENCE).until(() -> {
            runNow("mail", id);
            return CityScope.<Long, RuntimeException>call(
                            city,
                            () -> jdbc.sql("SELECT count(*) FROM jobs.scheduled_tasks WHERE task_instance = ?")
                                    .param(city.code() + ":" + id)
                                    .query(Long.class)
                                    .single())
                    == 0;
        });
    }

    private CallEntry call(BookingView booking) {
        return CityScope.<List<CallEntry>, RuntimeException>call(city, calls::due).stream()
                .filter(entry -> entry.bookingId().equals(booking.id()))
                .findFirst()
                .orElseThrow();
    }

    private MailView mail(BookingView booking, MailKind kind) {
        List<MailView> mails = CityScope.call(city, () -> log.of(booking.id()));
        return mails.stream().filter(mail -> mail.kind() == kind).findFirst().orElseThrow();
    }

    private void awaitState(BookingView booking, MailKind kind, MailState state) {
        await().atMost(PATIENCE).until(() -> mail(booking, kind).state() == state);
    }
}
