package jp.madoguchi.core.invitee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import jp.madoguchi.core.BookingTown;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.botcheck.Proof;
import jp.madoguchi.core.botcheck.TestWork;
import jp.madoguchi.core.botcheck.Verdict;
import jp.madoguchi.core.settings.LoginScheme;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.testkit.Requirement;
import jp.madoguchi.testkit.SetClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** 久留米市 signs in by a notice's ID, which may repeat, and a day of birth. */
@CoreTest
@Import(SetClock.class)
@Requirement("R067")
class BirthdaySignInIT {
    private static final AtomicInteger CLIENTS = new AtomicInteger();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestCities cities;

    @Autowired
    private SignIn signIn;

    @Autowired
    private SetClock clock;

    private BookingTown town;
    private String client;

    @BeforeEach
    void town() {
        town = new BookingTown(context);
        client = "198.51.100." + CLIENTS.incrementAndGet();
    }

    @Test
    void a_notice_id_and_a_day_of_birth_sign_in_with_a_proof_of_work() {
        CityScope.run(cities.kurume(), () -> {
            String notice = notice("0229", null);

            assertThat(tryOut(notice, "0229")).isInstanceOf(SignInResult.SignedIn.class);
            assertThat(tryOut(notice, "0228")).isEqualTo(new SignInResult.Wrong());
        });
    }

    @Test
    void a_notice_id_of_kurume_means_nothing_in_miura_nor_does_its_ticket() {
        String notice = CityScope.call(cities.kurume(), () -> notice("0505", null));
        Proof kurumes = CityScope.call(cities.kurume(), () -> TestWork.of(signIn.challenge(client)));

        CityScope.run(cities.miura(), () -> {
            assertThat(tryOut(notice, "0505")).isEqualTo(new SignInResult.Wrong());
            assertThat(signIn.with(birthday(notice, "0505", ""), kurumes, client))
                    .isEqualTo(new SignInResult.Unproved(new Verdict.Expired()));
        });
    }

    @Test
    void two_people_of_one_notice_and_one_day_are_asked_for_a_second_number() {
        CityScope.run(cities.kurume(), () -> {
            String notice = notice("0505", "AAA111111");
            importPerson(notice, "0505", "BBB222222");

            assertThat(tryOut(notice, "0505")).isEqualTo(new SignInResult.Several(true));
            assertThat(signIn.with(birthday(notice, "0505", "bbb-222222"), work(), client))
                    .isInstanceOf(SignInResult.SignedIn.class);
            assertThat(signIn.with(birthday(notice, "0505", "CCC333333"), work(), client))
                    .isEqualTo(new SignInResult.Wrong());
        });
    }

    @Test
    @Requirement("R101")
    void a_number_is_locked_after_five_wrong_days_and_each_lock_lasts_longer() {
        CityScope.run(cities.kurume(), () -> {
            String notice = notice("0505", null);
            for (int i = 0; i < 5; i++) {
                assertThat(tryOut(notice, "0101")).isEqualTo(new SignInResult.Wrong());
            }
            assertThat(tryOut(notice, "0505")).isInstanceOf(SignInResult.Locked.class);
            clock.pass(Duration.ofMinutes(15).plusSeconds(1));
            assertThat(tryOut(notice, "0101")).isEqualTo(new SignInResult.Wrong());
            assertThat(tryOut(notice, "0102")).isEqualTo(new SignInResult.Wrong());
            assertThat(tryOut(notice, "0505")).isInstanceOf(SignInResult.Locked.class);
            clock.pass(Duration.ofMinutes(16));
            assertThat(tryOut(notice, "0505")).isInstanceOf(SignInResult.Locked.class);
            clock.pass(Duration.ofMinutes(15));
            assertThat(tryOut(notice, "0505")).isInstanceOf(SignInResult.SignedIn.class);
        });
    }

    @Test
    @Requirement("R101")
    void whoever_is_locked_by_day_of_birth_still_signs_in_by_reservation_id() {
        CityScope.run(cities.kurume(), () -> {
            BookablePerson person = person("N" + UUID.randomUUID().toString().substring(0, 8), "0505", null);
            town.importAll(List.of(person));
            for (int i = 0; i < 6; i++) {
                tryOut(person.noticeId(), "0101");
            }
            assertThat(signIn.byNumber(person.reservationNumber(), BookingTown.PASSWORD, client))
                    .isInstanceOf(SignInResult.SignedIn.class);
        });
    }

    @Test
    @Requirement("R101")
    void every_refusal_costs_the_same_statements_and_the_same_hmacs() {
        CityScope.run(cities.kurume(), () -> {
            String known = notice("0505", null);
            BookablePerson ended = person("E" + UUID.randomUUID().toString().substring(0, 8), "0505", null);
            town.importAll(List.of(ended));
            town.importAll(List.of(town.ended(ended)));
            String locked = notice("0505", null);
            for (int i = 0; i < 6; i++) {
                tryOut(locked, "0101");
            }
            WorkCounted.Work wrongDay = refused(known, "0101");
            assertThat(refused("NOBODYS1", "0505")).isEqualTo(wrongDay);
            assertThat(refused(ended.noticeId(), "0505")).isEqualTo(wrongDay);
            assertThat(refused(locked, "0505")).isEqualTo(wrongDay);
            assertThat(refused("☃", "0505")).isEqualTo(wrongDay);
            assertThat(refused("9".repeat(10_000), "0505")).isEqualTo(wrongDay);
            assertThat(refused(known, "")).isEqualTo(wrongDay);
            assertThat(wrongDay.statements()).isBetween(3L, 6L);
            assertThat(wrongDay.hmacs()).isPositive();
        });
    }

    @Test
    @Requirement("R101")
    void a_client_that_tries_a_day_at_many_numbers_is_locked_with_its_whole_network() {
        CityScope.run(cities.kurume(), () -> {
            String notice = notice("0505", null);
            for (int i = 0; i < LockPolicy.CLIENT_WITH_BIRTHDAY.free(); i++) {
                signIn.with(birthday("GUESS" + i, "0505", ""), work(), "2001:db8:7:7::" + i);
            }
            assertThat(signIn.with(birthday(notice, "0505", ""), work(), "2001:db8:7:7:ffff::1"))
                    .isInstanceOf(SignInResult.class)
                    .isNotInstanceOf(SignInResult.SignedIn.class);
            assertThat(signIn.with(birthday(notice, "0505", ""), work(), "2001:db8:7:8::1"))
                    .isInstanceOf(SignInResult.SignedIn.class);
        });
    }

    @Test
    void a_person_without_a_full_birth_date_signs_in_by_reservation_id_alone() {
        CityScope.run(cities.kurume(), () -> {
            BookablePerson person = person("P" + UUID.randomUUID().toString().substring(0, 8), null, null);
            town.importAll(List.of(person));

            assertThat(tryOut(person.noticeId(), "0000")).isEqualTo(new SignInResult.Wrong());
            assertThat(tryOut(person.noticeId(), "")).isEqualTo(new SignInResult.Wrong());
            assertThat(signIn.byNumber(person.reservationNumber(), BookingTown.PASSWORD, client))
                    .isInstanceOf(SignInResult.SignedIn.class);
        });
    }

    private WorkCounted.Work refused(String notice, String day) {
        Proof proof = TestWork.of(signIn.challenge("203.0.113.250"));
        return WorkCounted.of(() -> assertThat(signIn.with(birthday(notice, day, ""), proof, "203.0.113.250"))
                .isNotInstanceOfAny(SignInResult.SignedIn.class, SignInResult.Unproved.class));
    }

    private SignInResult tryOut(String notice, String day) {
        return signIn.with(birthday(notice, day, ""), work(), client);
    }

    private Proof work() {
        return TestWork.of(signIn.challenge(client));
    }

    private static Credentials birthday(String notice, String day, String further) {
        return new Credentials(LoginScheme.NOTICE_ID_MMDD, notice, day, further);
    }

    private String notice(String day, String serial) {
        String notice = "N" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        importPerson(notice, day, serial);
        return notice;
    }

    private void importPerson(String notice, String day, String serial) {
        town.importAll(List.of(person(notice, day, serial)));
    }

    private BookablePerson person(String notice, String day, String serial) {
        BookablePerson plain = town.person();
        return new BookablePerson(
                plain.personId(),
                "issue",
                plain.reservationNumber(),
                BookingTown.PASSWORD,
                plain.qrTokenHash(),
                day,
                notice,
                null,
                null,
                null,
                null,
                serial,
                null,
                null,
                plain.state(),
                plain.updatedAt());
    }
}
