package jp.madoguchi.core.invitee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.madoguchi.core.BookingTown;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@CoreTest
@Requirement("R065")
class SignInIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestCities cities;

    @Autowired
    private SignIn signIn;

    @Autowired
    private ResidentSessions sessions;

    private BookingTown town;

    @BeforeEach
    void town() {
        town = new BookingTown(context);
    }

    @Test
    void a_number_of_miura_means_nothing_in_kurume() {
        BookablePerson person =
                CityScope.call(cities.miura(), () -> town.people(1).getFirst());
        SignInResult.SignedIn here = CityScope.call(cities.miura(), () -> (SignInResult.SignedIn) right(person));

        CityScope.run(cities.kurume(), () -> {
            assertThat(right(person)).isEqualTo(new SignInResult.Wrong());
            assertThat(signIn.byQr("QR" + person.reservationNumber())).isEqualTo(new SignInResult.Wrong());
            assertThat(sessions.find(here.sessionToken())).isEmpty();
        });
    }

    @Test
    void nobody_signs_in_where_no_city_is_bound() {
        assertThatThrownBy(() -> signIn.byNumber("CDFG-HJKM-NPR", BookingTown.PASSWORD, "192.0.2.1"))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void number_and_password_are_taken_as_people_type_them() {
        CityScope.run(cities.miura(), () -> {
            BookablePerson person = town.people(1).getFirst();
            String number = person.reservationNumber().toLowerCase(java.util.Locale.ROOT);
            String typed = number.substring(0, 4) + "－" + number.substring(4, 8) + " " + number.substring(8);

            assertThat(signIn.byNumber(typed, " cdfg-2345 ", "192.0.2.1")).isInstanceOf(SignInResult.SignedIn.class);
        });
    }

    @Test
    void the_sixth_attempt_on_a_number_is_locked_whether_it_exists_or_not() {
        CityScope.run(cities.miura(), () -> {
            BookablePerson known = town.people(1).getFirst();
            BookablePerson unknown = town.person();
            for (BookablePerson person : List.of(known, unknown)) {
                for (int i = 0; i < LockPolicy.PASSWORD.free(); i++) {
                    assertThat(signIn.byNumber(person.reservationNumber(), "WRONG", "198.51.100." + i))
                            .isEqualTo(new SignInResult.Wrong());
                }
                assertThat(signIn.byNumber(person.reservationNumber(), BookingTown.PASSWORD, "198.51.100.99"))
                        .isInstanceOf(SignInResult.Locked.class);
            }
        });
    }

    @Test
    void a_client_that_guesses_many_numbers_is_locked() {
        CityScope.run(cities.kurume(), () -> {
            for (int i = 0; i < LockPolicy.CLIENT_WITH_PASSWORD.free(); i++) {
                signIn.byNumber(town.person().reservationNumber(), "WRONG", "203.0.113.7");
            }
            BookablePerson person = town.people(1).getFirst();

            assertThat(signIn.byNumber(person.reservationNumber(), BookingTown.PASSWORD, "203.0.113.7"))
                    .isInstanceOf(SignInResult.Locked.class);
            assertThat(signIn.byNumber(person.reservationNumber(), BookingTown.PASSWORD, "203.0.113.8"))
                    .isInstanceOf(SignInResult.SignedIn.class);
        });
    }

    @Test
    void the_qr_code_signs_in_and_an_ended_person_does_not() {
        CityScope.run(cities.miura(), () -> {
            BookablePerson person = town.people(1).getFirst();
            assertThat(signIn.byQr("qr" + person.reservationNumber())).isInstanceOf(SignInResult.SignedIn.class);

            town.importAll(List.of(town.ended(person)));

            assertThat(signIn.byQr("QR" + person.reservationNumber())).isEqualTo(new SignInResult.Wrong());
            assertThat(right(person)).isEqualTo(new SignInResult.Wrong());
        });
    }

    private SignInResult right(BookablePerson person) {
        return signIn.byNumber(person.reservationNumber(), BookingTown.PASSWORD, "192.0.2.1");
    }
}
