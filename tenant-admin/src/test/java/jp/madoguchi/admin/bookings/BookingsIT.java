package jp.madoguchi.admin.bookings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.admin.AdminTest;
import jp.madoguchi.admin.Bookings;
import jp.madoguchi.admin.Bookings.Made;
import jp.madoguchi.admin.ConsoleBrowser;
import jp.madoguchi.admin.TwoCities;
import jp.madoguchi.admin.group.StaffMembers;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MvcResult;

@AdminTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BookingsIT {

    private static final String MIURA = "miura.localhost";
    private static final LocalDate DAY = LocalDate.of(2034, 12, 31);
    private static final String ON_THE_DAY = "/bookings?from=2034-12-31&to=2035-01-01";

    @Autowired
    private TwoCities cities;

    @Autowired
    private ConsoleBrowser browser;

    @Autowired
    private StaffMembers members;

    @Autowired
    private ApplicationContext context;

    private String administrator;
    private String branch;
    private Made web;
    private Made phone;

    @BeforeAll
    void two_places_with_a_booking_each() {
        administrator = browser.signIn(cities.miura(), "miura", "administrator");
        String name = "list" + ProcessHandle.current().pid();
        branch = browser.signIn(cities.miura(), "miura", name, "branch");
        CityScope.run(cities.miura(), () -> {
            Bookings bookings = new Bookings(context);
            long own = bookings.place("南の支所");
            long other = bookings.place("北の支所");
            web = bookings.make(own, "=三浦 𠮷子", DAY, 9, "WEB");
            phone = bookings.make(other, "三浦 次郎", DAY.plusDays(1), 10, "CALL_CENTRE");
            members.setFacilities("miura." + name, Set.of(own));
        });
    }

    @Test
    @Requirement({"R135", "R142"})
    void bookings_of_all_channels_stand_in_one_list_that_renews_itself() throws Exception {
        String page = text(browser.open(MIURA, administrator, ON_THE_DAY + "&sort=PLACE"));
        assertThat(page).contains(web.number(), phone.number(), "南の支所", "北の支所", "2件・2名", "every 20s");
        assertThat(text(browser.open(MIURA, administrator, ON_THE_DAY + "&channel=CALL_CENTRE")))
                .contains(phone.number())
                .doesNotContain(web.number());
        String part = text(browser.with("HX-Request", "true").open(MIURA, administrator, ON_THE_DAY));
        assertThat(part).startsWith("<div id=\"list\"").contains(web.number()).doesNotContain("<html");
    }

    @Test
    @Requirement({"R197", "R135"})
    void branch_staff_see_and_take_out_their_own_places_bookings_alone() throws Exception {
        for (String path : new String[] {ON_THE_DAY, ON_THE_DAY.replace("?", "/print?")}) {
            assertThat(text(browser.open(MIURA, branch, path)))
                    .contains(web.number())
                    .doesNotContain(phone.number(), "北の支所");
        }
        assertThat(browser.open(MIURA, branch, "/bookings/" + phone.id())
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        String found = text(browser.submit(MIURA, branch, ON_THE_DAY, "/bookings", Map.of("text", phone.number())));
        assertThat(found).contains("条件に合う予約はありません");
    }

    @Test
    void a_search_for_a_person_stays_out_of_addresses() throws Exception {
        MvcResult found = browser.submit(
                MIURA,
                administrator,
                ON_THE_DAY,
                "/bookings",
                Map.of("from", "2034-12-31", "to", "2035-01-01", "text", "次郎"));
        assertThat(text(found)).contains(phone.number()).doesNotContain(web.number(), "every 20s");
        MvcResult without = browser.submit(
                MIURA, administrator, ON_THE_DAY, "/bookings", Map.of("from", "2034-12-31", "to", "2035-01-01"));
        assertThat(without.getResponse().getRedirectedUrl())
                .isEqualTo("/bookings?from=2034-12-31&to=2035-01-01&sort=TIME");
        assertThat(text(browser.submit(
                        MIURA, administrator, ON_THE_DAY, "/bookings", Map.of("text", "🙂".repeat(10_000)))))
                .contains("条件に合う予約はありません");
    }

    @Test
    @Requirement("R135")
    void a_booking_leads_to_the_desk_for_each_of_its_people_and_for_those_who_work_there() throws Exception {
        String desk = "/desk/people/" + web.person();
        assertThat(text(browser.open(MIURA, administrator, "/bookings/" + web.id())))
                .contains(desk, "この方の受付へ");
        assertThat(browser.open(MIURA, administrator, desk).getResponse().getStatus())
                .isEqualTo(200);
        String viewer = browser.signIn(cities.miura(), "miura", "viewer");
        assertThat(text(browser.open(MIURA, viewer, "/bookings/" + web.id())))
                .contains(web.number())
                .doesNotContain("/desk/people/");
    }

    @Test
    void wrong_days_come_back_with_a_sentence() throws Exception {
        MvcResult answer = browser.open(MIURA, administrator, "/bookings?from=2034-02-29&to=2034-02-01");
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(body(answer)).contains("実際にある日付", "2034-02-29");
        assertThat(body(browser.open(MIURA, administrator, "/bookings?from=2034-02-02&to=2034-02-01")))
                .contains("それより後の日");
    }

    @Test
    @Requirement("R157")
    void the_file_is_safe_for_spreadsheets_and_says_what_its_encoding_cannot_write() throws Exception {
        MvcResult utf8 = browser.open(MIURA, administrator, ON_THE_DAY.replace("/bookings", "/bookings.csv"));
        assertThat(utf8.getResponse().getHeader("Content-Disposition")).contains("bookings.csv");
        assertThat(body(utf8)).startsWith("\ufeff来庁日,").contains("'=三浦 𠮷子", "2034/12/31", "ウェブ");

        String old = ON_THE_DAY.replace("/bookings", "/bookings.csv") + "&encoding=WINDOWS_31J";
        MvcResult asked = browser.open(MIURA, administrator, old);
        assertThat(asked.getResponse().getStatus()).isEqualTo(422);
        assertThat(body(asked)).contains("書き出せない文字があります", "𠮷");
        MvcResult replaced = browser.open(MIURA, administrator, old + "&replaced=yes");
        assertThat(new String(replaced.getResponse().getContentAsByteArray(), Charset.forName("windows-31j")))
                .contains("'=三浦 〓子");
    }

    @Test
    @Requirement("R191")
    void who_may_only_look_takes_nothing_out() throws Exception {
        String viewer = browser.signIn(cities.miura(), "miura", "viewer");
        assertThat(text(browser.open(MIURA, viewer, ON_THE_DAY)))
                .contains(web.number())
                .doesNotContain("CSVで取り出す", "印刷用に開く");
        for (String path : new String[] {"/bookings.csv", "/bookings/print", "/reports.csv", "/reports/calls.csv"}) {
            assertThat(browser.open(MIURA, viewer, path).getResponse().getStatus())
                    .as(path)
                    .isEqualTo(403);
        }
        MvcResult remark = browser.ask(
                "POST", MIURA, viewer, "/bookings/" + web.id() + "/remarks?seen=0&person=" + web.person() + "&text=x");
        assertThat(remark.getResponse().getStatus()).isEqualTo(403);
    }

    @Test
    @Requirement("R149")
    void a_remark_is_written_corrected_and_kept_with_its_history() throws Exception {
        String page = "/bookings/" + phone.id();
        assertThat(write(0, "車いすでお越しです。").getResponse().getRedirectedUrl()).isEqualTo(page + "#remarks");
        write(1, "車いすと付き添いの方でお越しです。");
        assertThat(text(browser.open(MIURA, administrator, page)))
                .contains("車いすと付き添いの方でお越しです。", "これまでの備考（2件）", "職員専用の備考");
        MvcResult late = write(1, "古い画面から");
        assertThat(late.getResponse().getStatus()).isEqualTo(409);
        assertThat(body(late)).contains("ほかの職員が先に", "古い画面から");
        MvcResult endless = write(2, "あ".repeat(10_000));
        assertThat(endless.getResponse().getStatus()).isEqualTo(422);
        assertThat(body(endless)).contains("1,000文字以内", "ああああ");
        assertThat(text(browser.open(MIURA, administrator, ON_THE_DAY + "&remarked=true")))
                .contains(phone.number(), "備考あり")
                .doesNotContain(web.number());
    }

    private MvcResult write(int seen, String text) throws Exception {
        String page = "/bookings/" + phone.id();
        return browser.submit(
                MIURA,
                administrator,
                page,
                page + "/remarks",
                Map.of("person", phone.person().toString(), "seen", Integer.toString(seen), "text", text));
    }

    private static String text(MvcResult answer) throws Exception {
        assertThat(answer.getResponse().getStatus()).isEqualTo(200);
        return body(answer);
    }

    private static String body(MvcResult answer) throws Exception {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
