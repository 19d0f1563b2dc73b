package jp.madoguchi.core.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.core.BookingTown;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.booking.BookingDetail;
import jp.madoguchi.core.booking.BookingResult;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.booking.BookingView;
import jp.madoguchi.core.booking.DayList;
import jp.madoguchi.core.booking.HoldCommand;
import jp.madoguchi.core.invitee.ResidentSession;
import jp.madoguchi.core.jobs.TaskView;
import jp.madoguchi.core.lifecycle.CityOrder;
import jp.madoguchi.core.rehearsal.MailTo;
import jp.madoguchi.core.rehearsal.RehearsalDesk;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityProvisioning;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.core.tenancy.NewCity;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@CoreTest
@Import(CitiesBeforeTheWorker.class)
@Requirement({"R178", "R179", "R181"})
class MailIT {
    private static final LocalMailService SERVICE = new LocalMailService();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestCities cities;

    @Autowired
    private BookingService bookings;

    @Autowired
    private DayList days;

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
    }

    @BeforeEach
    void miura() {
        city = cities.miura();
        town();
    }

    private void town() {
        town = new BookingTown(context);
        address = "a" + UUID.randomUUID().toString().substring(0, 8) + "@example.jp";
    }

    @Test
    void the_worker_sends_the_completion_mail_once_with_the_citys_texts() {
        BookingView booking = book();

        await().atMost(PATIENCE).until(() -> state(booking, MailKind.COMPLETED) == MailState.SENT);

        assertThat(SERVICE.takenWith(address))
                .singleElement()
                .satisfies(request -> assertThat(request)
                        .contains("三浦市", booking.number(), booking.facilityName(), "\"Charset\":\"UTF-8\"")
                        .contains("Auto-Submitted", "<table class=", "\"Name\":\"city\",\"Value\":\"miura\"")
                        .doesNotContain("BccAddresses", "CcAddresses"));
        assertThat(detail(booking).tasks()).extracting(TaskView::task).containsExactly("reminder");
    }

    @Test
    void the_reminder_is_planned_for_the_evening_before_and_its_task_is_seen() {
        BookingView booking = book();

        ZonedDateTime due = detail(booking).tasks().stream()
                .filter(task -> task.task().equals("reminder"))
                .findFirst()
                .orElseThrow()
                .due()
                .atZone(ZoneId.of("Asia/Tokyo"));
        assertThat(due.toLocalDate()).isEqualTo(booking.day().minusDays(1));
        assertThat(due.toLocalTime()).isEqualTo(LocalTime.of(18, 0));
    }

    @Test
    void a_due_reminder_is_sent_and_a_cancelled_bookings_is_not() {
        BookingView kept = book();
        String keptAddress = address;
        town();
        BookingView cancelled = book();
        CityScope.run(city, () -> bookings.cancelByStaff(cancelled.id()));

        runNow("reminder", mail(cancelled, MailKind.REMINDER).id().toString());
        runNow("reminder", mail(kept, MailKind.REMINDER).id().toString());

        await().atMost(PATIENCE).until(() -> state(kept, MailKind.REMINDER) == MailState.SENT);
        await().atMost(PATIENCE).until(() -> detail(cancelled).tasks().isEmpty());
        assertThat(SERVICE.takenWith(keptAddress)).hasSize(2);
        assertThat(state(cancelled, MailKind.REMINDER)).isEqualTo(MailState.SKIPPED);
        assertThat(SERVICE.takenWith(address)).noneMatch(request -> request.contains("近づきました"));
    }

    @Test
    void a_refused_mail_is_tried_again_and_the_services_words_are_not_kept() {
        SERVICE.refuseOnce(address, 503);
        BookingView booking = book();
        await().atMost(PATIENCE)
                .until(() -> mail(booking, MailKind.COMPLETED).lastError() != null
                        || state(booking, MailKind.COMPLETED) == MailState.SENT);
        MailView refused = mail(booking, MailKind.COMPLETED);
        assertThat(refused.lastError()).contains("503").doesNotContain("secret");
        await().atMost(PATIENCE).until(() -> detail(booking).tasks().stream().anyMatch(task -> task.failures() == 1));

        runNow("mail", refused.id().toString());

        await().atMost(PATIENCE).until(() -> state(booking, MailKind.COMPLETED) == MailState.SENT);
        assertThat(mail(booking, MailKind.COMPLETED).attempts()).isEqualTo(2);
        assertThat(SERVICE.takenWith(address)).hasSize(1);
    }

    @Test
    @Requirement("R270")
    void a_rehearsal_twin_writes_to_its_list_alone_and_staff_read_why_the_others_got_nothing() {
        city = twin();
        BookingView outsider = book();
        await().atMost(PATIENCE).until(() -> state(outsider, MailKind.COMPLETED) == MailState.SKIPPED);
        assertThat(mail(outsider, MailKind.COMPLETED).lastError()).contains("リハーサル環境");
        assertThat(SERVICE.takenWith(address)).isEmpty();

        town();
        CityScope.run(city, () -> context.getBean(MailTo.class).allow(List.of(address)));
        BookingView tester = book();
        await().atMost(PATIENCE).until(() -> state(tester, MailKind.COMPLETED) == MailState.SENT);
        assertThat(SERVICE.takenWith(address)).hasSize(1);
        runNow("reminder", mail(outsider, MailKind.REMINDER).id().toString());
        await().atMost(PATIENCE).until(() -> state(outsider, MailKind.REMINDER) == MailState.SKIPPED);
    }

    private City twin() {
        RehearsalDesk desk = context.getBean(RehearsalDesk.class);
        CityOrder order = desk.order(cities.miura(), null);
        desk.announce(cities.miura(), order);
        return context.getBean(CityProvisioning.class)
                .provision(new NewCity(
                        order.code(),
                        order.name(),
                        order.preset(),
                        List.of(order.subdomain() + ".localhost"),
                        order.cluster()));
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

    private void runNow(String task, String id) {
        CityScope.run(
                city,
                () -> jdbc.sql(
                                "UPDATE jobs.scheduled_tasks SET execution_time = now() WHERE task_name = ? AND task_instance = ?")
                        .params(task, city.code() + ":" + id)
                        .update());
    }

    private BookingDetail detail(BookingView booking) {
        return CityScope.call(city, () -> days.detail(booking.id()).orElseThrow());
    }

    private MailView mail(BookingView booking, MailKind kind) {
        List<MailView> mails = detail(booking).mails();
        return mails.stream().filter(mail -> mail.kind() == kind).findFirst().orElseThrow();
    }

    private MailState state(BookingView booking, MailKind kind) {
        return mail(booking, kind).state();
    }
}
