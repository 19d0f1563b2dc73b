package jp.madoguchi.admin.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.admin.AdminTest;
import jp.madoguchi.admin.Bookings;
import jp.madoguchi.admin.ConsoleBrowser;
import jp.madoguchi.admin.TwoCities;
import jp.madoguchi.core.tenancy.CityScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;

@AdminTest
class WaitingScreenIT {
    private static final String MIURA = "miura.localhost";

    @Autowired
    private TwoCities cities;

    @Autowired
    private ConsoleBrowser browser;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private final UUID entry = UUID.randomUUID();
    private final String name = "w" + entry.toString().substring(0, 8);
    private long place;

    @BeforeEach
    void somebody_waits_in_miura() {
        CityScope.run(cities.miura(), () -> {
            place = jdbc.sql("INSERT INTO facility (code, name) VALUES (?, ?) RETURNING id")
                    .params(name, name + "会場")
                    .query(Long.class)
                    .single();
            UUID person = UUID.randomUUID();
            jdbc.sql("""
                            INSERT INTO invitee (id, procedure, reservation_number, source, changed_at)
                            VALUES (?, 'issue', ?, 'test', now())
                            """)
                    .params(
                            person,
                            ("W" + entry.toString().replace("-", ""))
                                    .substring(0, 11)
                                    .toUpperCase(Locale.ROOT))
                    .update();
            jdbc.sql("""
                            INSERT INTO waiting_entry (id, invitee_id, procedure, slot_group, facility_ids, day_from, day_to,
                                time_from, people, email, since, created_at, changed_at)
                            VALUES (?, ?, 'issue', 'card', ARRAY[?::bigint], '2099-03-02', '2099-03-09', '12:00', 2, ?,
                                    now(), now(), now())
                            """).params(entry, person, place, name + "@example.jp").update();
        });
    }

    @Test
    void staff_find_who_waits_by_place_and_days_and_end_it_with_a_reason() throws Exception {
        String session = browser.signIn(cities.miura(), "miura", "administrator");
        String list = "/waiting?state=WAITING&facility=" + place + "&from=2099-03-01&to=2099-03-05";
        assertThat(text(browser.open(MIURA, session, list)))
                .contains(name + "@example.jp", name + "会場", "午後", "3月2日～3月9日", "1組（2人）");
        assertThat(text(browser.open(MIURA, session, "/waiting?to=2099-03-01"))).doesNotContain(name + "@example.jp");
        assertThat(text(browser.open(MIURA, session, "/waiting.csv?facility=" + place)))
                .contains(name + "@example.jp", "2099/03/02");

        browser.submit(MIURA, session, "/waiting", "/waiting/" + entry + "/end", Map.of("note", " "));
        assertThat(text(browser.open(MIURA, session, list))).contains(name + "@example.jp");
        browser.submit(MIURA, session, "/waiting", "/waiting/" + entry + "/end", Map.of("note", "ご本人から電話"));
        assertThat(text(browser.open(MIURA, session, "/waiting?facility=" + place)))
                .contains("ご本人から電話", "職員が終了")
                .doesNotContain(name + "@example.jp");

        String kurume = browser.signIn(cities.kurume(), "kurume", "administrator");
        assertThat(text(browser.open("kurume.localhost", kurume, "/waiting"))).doesNotContain(name);
    }

    @Test
    void lists_name_people_by_the_number_of_the_citys_notice() throws Exception {
        String notice = "KN" + Math.abs(entry.getMostSignificantBits() % 1_000_000_000L);
        CityScope.run(cities.kurume(), () -> {
            long hall = new Bookings(context).place("番号の会場");
            UUID person = new Bookings(context)
                    .make(hall, "番号 一", LocalDate.of(2098, 3, 2), 9, "WEB")
                    .person();
            jdbc.sql("UPDATE invitee SET notice_id = ? WHERE id = ?")
                    .params(notice, person)
                    .update();
            jdbc.sql("""
                            INSERT INTO waiting_entry (id, invitee_id, procedure, slot_group, facility_ids, day_from, day_to,
                                people, email, since, created_at, changed_at)
                            VALUES (?, ?, 'issue', 'card', ARRAY[?::bigint], '2098-03-02', '2098-03-09', 1, ?,
                                    now(), now(), now())
                            """)
                    .params(UUID.randomUUID(), person, hall, notice + "@example.jp")
                    .update();
        });
        String session = browser.signIn(cities.kurume(), "kurume", "administrator");
        String host = "kurume.localhost";
        assertThat(text(browser.open(host, session, "/waiting?from=2098-03-01&to=2098-03-05")))
                .contains(">" + notice + "<", "<th scope=\"col\">番号</th>");
        assertThat(text(browser.open(host, session, "/waiting.csv?from=2098-03-01&to=2098-03-05")))
                .contains(notice + ",", "2098/03/02");
        assertThat(text(browser.open(host, session, "/bookings?from=2098-03-02&to=2098-03-02")))
                .contains(">" + notice + "<");
        assertThat(text(browser.open(host, session, "/bookings.csv?from=2098-03-02&to=2098-03-02")))
                .contains(notice);
        assertThat(text(browser.open(host, session, "/?day=2098-03-02"))).contains(">" + notice + "<");
    }

    @Test
    void those_who_note_calls_have_the_bar_on_the_call_list_and_at_the_desk() throws Exception {
        String session = browser.signIn(cities.miura(), "miura", "administrator");
        for (String path : new String[] {"/calls", "/desk"}) {
            assertThat(text(browser.open(MIURA, session, path)))
                    .contains("class=\"call-bar no-print\"", "name=\"back\" value=\"" + path + "\"");
        }
    }

    @Test
    void the_call_centre_sees_the_list_and_takes_no_file() throws Exception {
        String session = browser.signIn(cities.miura(), "miura", "callcentre", "callcentre");
        assertThat(text(browser.open(MIURA, session, "/waiting?facility=" + place)))
                .contains(name + "@example.jp")
                .doesNotContain("/end\"", "/waiting.csv");
        assertThat(browser.open(MIURA, session, "/waiting.csv").getResponse().getStatus())
                .isEqualTo(403);
    }

    private static String text(MvcResult result) throws Exception {
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
