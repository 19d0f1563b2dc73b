package jp.madoguchi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;
import jp.madoguchi.journey.harness.CityDatabase;
import jp.madoguchi.journey.harness.Csv;
import jp.madoguchi.journey.harness.Journey;
import jp.madoguchi.journey.harness.JourneyExtension;
import jp.madoguchi.journey.way.AgentDesk;
import jp.madoguchi.journey.way.Crowd;
import jp.madoguchi.journey.way.Way;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A part that is killed (SIGKILL) in the middle of its work loses nothing confirmed and leaves nothing half done. */
@Order(9)
@ExtendWith(JourneyExtension.class)
class KilledIT {

    private static final int ROWS = 60_000;
    private static final int FIRST = 2_000_000;
    private static final double LONG = 120_000;
    private static final int CROWD = 16;
    private static final Pattern ROWS_READ = Pattern.compile("[1-9][0-9,]*行まで");

    private static final String UNEQUAL = """
            SELECT count(*) FROM slot WHERE booked <>
                coalesce((SELECT sum(places) FROM hold WHERE slot_id = slot.id AND NOT released), 0)
                + coalesce((SELECT sum(places) FROM booking_slot JOIN booking ON booking.id = booking_id
                            WHERE slot_id = slot.id AND booking.state <> 'CANCELLED'), 0)
            """;

    private final Journey journey;
    private final Way way;

    KilledIT(Journey journey) {
        this.journey = journey;
        this.way = Way.of(journey);
    }

    @Test
    void the_terminal_during_a_large_import() {
        AgentDesk agent = way.agent();
        long before = found(agent);
        Page page = planned(agent);
        // Pressed from within the page: Playwright's own click waits for the answer, which must not come.
        page.evaluate("setTimeout(() => document.querySelector('#confirm button').click())");
        String progress = page.url() + "/progress";
        Awaitility.await("rows of the import")
                .pollInterval(Duration.ofMillis(50))
                .until(() ->
                        ROWS_READ.matcher(page.request().get(progress).text()).find());
        journey.stack().kill("offline-agent");
        journey.stack().startAgain("offline-agent");
        agent.signIn(agent.page());
        assertThat(found(agent)).isEqualTo(before);
        planned(agent);
        AgentDesk.press(page, "台帳に登録する");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("取込が終わりました", new LocatorAssertions.HasTextOptions().setTimeout(LONG));
        assertThat(found(agent)).isEqualTo(before + ROWS);
    }

    @Test
    void the_resident_site_during_bookings() {
        killedDuringBookings("resident-site");
    }

    @Test
    void the_database_during_bookings() {
        killedDuringBookings("postgres");
    }

    private void killedDuringBookings(String part) {
        way.uploaded();
        CityDatabase city = journey.stack().database(Way.CITY);
        long before = city.count("SELECT count(*) FROM booking");
        try (Crowd crowd = new Crowd(journey.site(Way.CITY))) {
            for (int i = 0; i < CROWD; i++) {
                crowd.begin(way.nextNotice());
            }
            crowd.awaitConfirmed(3);
            journey.stack().kill(part);
            var seen = crowd.confirmed();
            journey.stack().startAgain(part);
            seen.forEach((person, number) ->
                    assertThat(bookingsOf(city, number)).as(number).isEqualTo(1));
            crowd.awaitConfirmed(CROWD);
            assertThat(crowd.confirmed().values()).doesNotHaveDuplicates();
            assertThat(city.count("SELECT count(*) FROM booking")).isEqualTo(before + CROWD);
        }
        assertThat(city.count(UNEQUAL))
                .as("slots whose counter differs from holds and bookings")
                .isZero();
    }

    private static long bookingsOf(CityDatabase city, String number) {
        return city.count("SELECT count(*) FROM booking WHERE state = 'BOOKED' AND replace(number, '-', '') = '"
                + number.replaceAll("[^0-9A-Z]", "") + "'");
    }

    private Page planned(AgentDesk agent) {
        agent.page().setDefaultTimeout(LONG);
        Page page = agent.upload(Csv.people("large.csv", FIRST, ROWS), Way.PROFILE);
        assertThat(page.locator("#count-added"))
                .hasText(Pattern.compile("60,?000件"), new LocatorAssertions.HasTextOptions().setTimeout(LONG));
        return page;
    }

    private static long found(AgentDesk agent) {
        return Long.parseLong(agent.cardsFound().replaceAll("[^0-9]", ""));
    }
}
