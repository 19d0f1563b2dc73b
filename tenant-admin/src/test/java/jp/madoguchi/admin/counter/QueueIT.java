package jp.madoguchi.admin.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.admin.AdminTest;
import jp.madoguchi.admin.Bookings;
import jp.madoguchi.admin.Bookings.Made;
import jp.madoguchi.admin.ConsoleBrowser;
import jp.madoguchi.admin.TwoCities;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.testkit.Requirement;
import jp.madoguchi.testkit.SetClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MvcResult;

/** A Wednesday at the counter. */
@AdminTest
@Import(SetClock.class)
class QueueIT {

    private static final String MIURA = "miura.localhost";
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 13);
    private static final Pattern TICKET = Pattern.compile("/queue/([0-9a-f-]{36})/serve");

    @Autowired
    private TwoCities cities;

    @Autowired
    private ConsoleBrowser browser;

    @Autowired
    private SetClock clock;

    @Autowired
    private ApplicationContext context;

    private String counter;
    private long place;
    private Made booked;

    @BeforeEach
    void it_is_ten_on_a_wednesday() {
        clock.set("2027-01-13T10:00");
        counter = browser.signIn(cities.miura(), "miura", "counter");
        CityScope.run(cities.miura(), () -> {
            Bookings bookings = new Bookings(context);
            place = bookings.place("呼出しの会場");
            booked = bookings.make(place, "三浦 花子", TODAY, 10, "WEB");
        });
    }

    @Test
    void who_comes_gets_a_number_in_the_days_list_and_a_second_press_gives_no_other() throws Exception {
        String day = "/?facility=" + place;
        assertThat(text(browser.open(MIURA, counter, day))).contains("/arrivals", booked.number());
        Map<String, String> arrival = Map.of("booking", booked.id().toString(), "facility", Long.toString(place));
        assertThat(browser.submit(MIURA, counter, day, "/arrivals", arrival)
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo(day);
        assertThat(text(browser.open(MIURA, counter, day))).contains("整理番号 1", "来庁済");
        browser.submit(MIURA, counter, queue(), "/arrivals", arrival);
        assertThat(text(browser.open(MIURA, counter, queue()))).contains("お待ちの方（1組）");
    }

    @Test
    @Requirement("R156")
    void a_reader_types_the_reservation_number() throws Exception {
        press("/queue/arrivals", Map.of("number", booked.reservation().toLowerCase(Locale.ROOT)));
        assertThat(text(browser.open(MIURA, counter, queue()))).contains("10:00の予約", booked.number());
        press("/queue/arrivals", Map.of("number", "🙂\r\nX".repeat(100)));
        assertThat(text(browser.open(MIURA, counter, queue()))).contains("この番号の予約は見つかりません");
    }

    @Test
    @Requirement("R311")
    void somebody_without_a_booking_is_called_served_and_finished_and_the_hall_sees_numbers_alone() throws Exception {
        String request = UUID.randomUUID().toString();
        for (int twice = 0; twice < 2; twice++) {
            press("/queue/walk-ins", Map.of("procedure", "issue", "people", "２", "request", request));
        }
        String page = text(browser.open(MIURA, counter, queue()));
        assertThat(page).contains("お待ちの方（1組）", "予約なし", "（2名）");
        String mark = mark();
        press("/queue/next", Map.of());
        press("/queue/next", Map.of());
        String busy = text(browser.open(MIURA, counter, queue()));
        assertThat(busy).contains("呼出し中（1回目）");
        String hall = text(browser.open(MIURA, counter, "/watch?place=" + place));
        assertThat(hall).contains("3番窓口", "へお越しください", "<strong>1</strong>").doesNotContain("三浦", "site-menu");
        assertThat(board(mark).getResponse().getStatus()).isEqualTo(200);
        assertThat(text(board(mark))).contains("整理番号1番の方は、3番窓口へお越しください。");
        assertThat(board(mark()).getResponse().getStatus()).isEqualTo(204);

        Matcher ticket = TICKET.matcher(busy);
        assertThat(ticket.find()).isTrue();
        press("/queue/" + ticket.group(1) + "/serve", Map.of());
        press("/queue/" + ticket.group(1) + "/finish", Map.of());
        press("/queue/" + ticket.group(1) + "/finish", Map.of());
        assertThat(text(browser.open(MIURA, counter, queue()))).contains("終わった方・不在の方（1組）");
        assertThat(text(browser.open(MIURA, counter, "/watch?place=" + place))).contains("お呼び出しまで");
    }

    @Test
    void a_wrong_number_of_people_is_told_and_what_was_typed_stays() throws Exception {
        MvcResult answer = press(
                "/queue/walk-ins",
                Map.of(
                        "procedure",
                        "issue",
                        "people",
                        "0",
                        "request",
                        UUID.randomUUID().toString()));
        assertThat(answer.getFlashMap().get("failed")).asString().contains("1名から20名まで");
        assertThat(answer.getFlashMap().get("typedPeople")).isEqualTo("0");
        assertThat(press("/queue/next", Map.of("desk", "100")).getFlashMap().get("failed"))
                .asString()
                .contains("1から99まで");
    }

    @Test
    @Requirement({"R191", "R197"})
    void a_screen_in_the_hall_may_do_nothing_else() throws Exception {
        String viewer = browser.signIn(cities.miura(), "miura", "viewer");
        assertThat(text(browser.open(MIURA, viewer, "/watch?place=" + place))).contains("呼出しの会場");
        assertThat(browser.open(MIURA, viewer, queue()).getResponse().getStatus())
                .isEqualTo(403);
        assertThat(browser.ask("POST", MIURA, viewer, "/queue/next?place=" + place + "&desk=1")
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        String kurume = browser.signIn(cities.kurume(), "kurume", "administrator");
        assertThat(text(browser.open("kurume.localhost", kurume, "/watch?place=" + place)))
                .doesNotContain("呼出しの会場");
    }

    private String queue() {
        return "/queue?place=" + place + "&desk=3";
    }

    private MvcResult press(String path, Map<String, String> fields) throws Exception {
        Map<String, String> all = new HashMap<>(Map.of("place", Long.toString(place), "desk", "3"));
        all.putAll(fields);
        MvcResult answer = browser.submit(MIURA, counter, queue(), path, all);
        assertThat(answer.getResponse().getRedirectedUrl()).startsWith("/queue");
        return answer;
    }

    private String mark() throws Exception {
        Matcher seen = Pattern.compile("seen=([0-9a-f]+)")
                .matcher(text(browser.open(MIURA, counter, "/watch?place=" + place)));
        assertThat(seen.find()).isTrue();
        return seen.group(1);
    }

    private MvcResult board(String seen) throws Exception {
        return browser.open(MIURA, counter, "/watch/board?place=" + place + "&seen=" + seen);
    }

    private static String text(MvcResult answer) throws Exception {
        assertThat(answer.getResponse().getStatus()).isEqualTo(200);
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
