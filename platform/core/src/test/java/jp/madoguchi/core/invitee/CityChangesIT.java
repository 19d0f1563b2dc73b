package jp.madoguchi.core.invitee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.BookingTown;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.booking.HoldCommand;
import jp.madoguchi.core.booking.HoldResult;
import jp.madoguchi.core.kernel.RequestStamp;
import jp.madoguchi.core.kernel.Stamp;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.slot.Audience;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityScope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@CoreTest
class CityChangesIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestCities cities;

    @Autowired
    private ResidentSessions sessions;

    @Autowired
    private SignIn signIn;

    @Autowired
    private CitySettings settings;

    @Autowired
    private BookingService bookings;

    @Autowired
    private PlatformTransactionManager transactions;

    private BookingTown town;

    @BeforeEach
    void town() {
        town = new BookingTown(context);
    }

    private record Marks(@Nullable Stamp decided, @Nullable Stamp everything) {}

    @Test
    void what_was_read_is_settled_until_a_setting_changes_and_then_again() {
        City miura = cities.miura();
        String token = token(miura);
        Marks before = settled(miura, token);

        changeSetting(miura, 31);

        assertThat(look(miura, token).decided()).isNull();
        Marks after = settled(miura, token);
        assertThat(after.decided()).isNotEqualTo(before.decided());
        assertThat(settled(miura, token)).isEqualTo(after);
    }

    @Test
    void nothing_is_settled_while_a_change_is_on_its_way() {
        City miura = cities.miura();
        String token = token(miura);
        settled(miura, token);

        CityScope.callAsStaff(
                miura,
                () -> new TransactionTemplate(transactions).execute(open -> {
                    settings.set(Settings.PUBLISH_DAYS, 32, Actor.system("test"));
                    Thread resident = Thread.ofVirtual().unstarted(() -> {
                        for (int i = 0; i < 5; i++) {
                            assertThat(look(miura, token)).isEqualTo(new Marks(null, null));
                        }
                    });
                    return join(resident);
                }));

        settled(miura, token);
    }

    @Test
    void a_hold_changes_the_slots_of_its_city_and_nothing_else() {
        City miura = cities.miura();
        City kurume = cities.kurume();
        String guest = token(miura);
        String other = token(kurume);
        Marks before = settled(miura, guest);
        Marks elsewhere = settled(kurume, other);

        long slot =
                CityScope.call(miura, () -> town.slots(town.place(2)).getFirst().slotId());
        CityScope.run(miura, () -> {
            ResidentSession session = sessions.find(guest).orElseThrow();
            assertThat(bookings.hold(new HoldCommand(session.hash(), session.inviteeId(), slot, Audience.RESIDENT)))
                    .isInstanceOf(HoldResult.Held.class);
        });

        assertThat(settled(miura, guest).everything()).isNotEqualTo(before.everything());
        assertThat(settled(kurume, other)).isEqualTo(elsewhere);
    }

    @Test
    void work_that_asked_for_no_session_knows_no_stamp() {
        CityScope.run(cities.miura(), () -> {
            assertThat(RequestStamp.decided()).isNull();
            assertThat(RequestStamp.everything()).isNull();
        });
        assertThat(RequestStamp.everything()).isNull();
    }

    private String token(City city) {
        return CityScope.call(city, () -> {
            String number = town.people(1).getFirst().reservationNumber();
            return ((SignInResult.SignedIn) signIn.byNumber(number, BookingTown.PASSWORD, "192.0.2.77")).sessionToken();
        });
    }

    private void changeSetting(City city, int days) {
        CityScope.callAsStaff(city, () -> {
            settings.set(Settings.PUBLISH_DAYS, days, Actor.system("test"));
            return true;
        });
    }

    /** One request of a resident. */
    private Marks look(City city, String token) {
        return CityScope.call(city, () -> {
            assertThat(sessions.find(token)).isPresent();
            return new Marks(RequestStamp.decided(), RequestStamp.everything());
        });
    }

    /** Others write to the same server meanwhile: what they do not end cannot settle. */
    private Marks settled(City city, String token) {
        return await().until(() -> look(city, token), marks -> marks.decided() != null && marks.everything() != null);
    }

    private static boolean join(Thread thread) {
        Throwable[] failure = new Throwable[1];
        thread.setUncaughtExceptionHandler((of, thrown) -> failure[0] = thrown);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        assertThat(failure[0]).isNull();
        return true;
    }
}
