package jp.madoguchi.admin.desk;

import static jp.madoguchi.admin.desk.DeskTown.redirect;
import static jp.madoguchi.admin.desk.DeskTown.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import jp.madoguchi.admin.AdminTest;
import jp.madoguchi.admin.ConsoleBrowser;
import jp.madoguchi.admin.TwoCities;
import jp.madoguchi.admin.desk.DeskTown.Desk;
import jp.madoguchi.admin.group.StaffMembers;
import jp.madoguchi.core.procedure.Offerings;
import jp.madoguchi.core.slot.BoardSlot;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;

/** Whom the desk finds, whom it may serve, and whom it enters. */
@AdminTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskSearchIT {

    private static final String MIURA = "miura.localhost";

    @Autowired
    private TwoCities cities;

    @Autowired
    private ConsoleBrowser browser;

    @Autowired
    private StaffMembers members;

    @Autowired
    private ApplicationContext context;

    private DeskTown town;
    private Desk staff;

    @BeforeAll
    void a_member() {
        town = new DeskTown(context);
        staff = new Desk(browser, MIURA, browser.signIn(cities.miura(), "miura", "administrator"));
    }

    @Test
    void a_caller_without_a_number_is_found_by_name_day_of_birth_and_address_however_they_are_written()
            throws Exception {
        BookablePerson one = person("髙﨑 一郎", "1961-04-05", "三浦市南下浦町1-1");
        person("髙﨑 二郎", "1961-04-05", "三浦市三崎町2-2");

        assertThat(redirect(find(Map.of("name", "高崎一郎", "birth", "昭和36年4月5日")))).endsWith("" + one.personId());
        assertThat(redirect(find(Map.of("address", "南下浦", "birth", "１９６１/４/５"))))
                .endsWith("" + one.personId());
        assertThat(text(find(Map.of("name", "高崎", "birth", "1961-04-05")))).contains("見つかった方", "髙﨑 一郎", "髙﨑 二郎");
        assertThat(text(find(Map.of("name", "高崎", "birth", "1961-04-06")))).contains("該当する方は見つかりませんでした");
    }

    @Test
    void a_search_that_says_nothing_or_no_day_is_answered_with_what_to_do() throws Exception {
        MvcResult nothing = find(Map.of("number", " "));
        assertThat(nothing.getResponse().getStatus()).isEqualTo(422);
        assertThat(text(nothing)).contains("番号を入力するか");
        MvcResult noDay = find(Map.of("name", "高崎", "birth", "36-4-5"));
        assertThat(noDay.getResponse().getStatus()).isEqualTo(422);
        assertThat(text(noDay)).contains("1990-1-2や平成2年1月2日のように", "高崎");
        assertThat(find(Map.of("number", "9".repeat(10_000))).getResponse().getStatus())
                .isEqualTo(200);
    }

    @Test
    void a_city_that_holds_no_names_says_so_and_is_searched_by_number() throws Exception {
        String session = browser.signIn(cities.kurume(), "kurume", "administrator");
        Desk kurume = new Desk(browser, "kurume.localhost", session);

        assertThat(text(kurume.open("/desk"))).contains("お預かりしていないため").doesNotContain("name=\"birth\"");
        assertThat(kurume.post("/desk", "/desk", Map.of("name", "高崎", "birth", "1961-04-05"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    @Requirement("R197")
    void branch_staff_serve_at_their_own_place_alone() throws Exception {
        String name = "desk" + ProcessHandle.current().pid();
        Desk branch = new Desk(browser, MIURA, browser.signIn(cities.miura(), "miura", name, "branch"));
        long own = CityScope.call(cities.miura(), () -> town.place("東の支所", 2));
        long other = CityScope.call(cities.miura(), () -> town.place("西の支所", 2));
        CityScope.run(cities.miura(), () -> members.setFacilities("miura." + name, Set.of(own)));
        BookablePerson caller = person("支所 太郎", "1970-01-01", "三浦市");
        BoardSlot elsewhere = CityScope.call(cities.miura(), () -> town.slot(other, 0));
        branch.begin(caller);

        assertThat(text(branch.open(Desk.base(caller) + "/calendar?facility=" + other)))
                .contains("東の支所")
                .doesNotContain("西の支所");
        assertThat(branch.hold(caller, elsewhere).getResponse().getStatus()).isEqualTo(409);
        staff.begin(caller);
        staff.hold(caller, elsewhere);
        staff.finish(caller);
        assertThat(branch.open(Desk.base(caller) + "/receipt").getResponse().getStatus())
                .isEqualTo(409);
        assertThat(text(branch.open("/desk/people/" + caller.personId())))
                .contains("ほかの会場の予約があります")
                .doesNotContain("西の支所");
    }

    @Test
    @Requirement({"R147", "R093"})
    void somebody_whom_the_city_does_not_know_is_entered_with_a_number_and_no_more() throws Exception {
        CityScope.run(
                cities.kurume(),
                () -> context.getBean(JdbcClient.class).sql("""
                        INSERT INTO procedure (code, name, known_person) VALUES ('apply', 'カードの申請', false)
                        ON CONFLICT DO NOTHING
                        """).update());
        Desk kurume = new Desk(browser, "kurume.localhost", browser.signIn(cities.kurume(), "kurume", "administrator"));
        CityScope.run(cities.kurume(), () -> {
            long place = town.place("申請の会場", 2);
            context.getBean(JdbcClient.class)
                    .sql("INSERT INTO facility_procedure VALUES (?, 'apply', 'STAFF') ON CONFLICT DO NOTHING")
                    .param(place)
                    .update();
            context.getBean(Offerings.class).forget();
        });
        String form = text(kurume.open("/desk/new"));
        assertThat(form).contains("カードの申請").doesNotContain("name=\"name\"");
        String id = form.replaceAll("(?s).*name=\"person\" value=\"([^\"]+)\".*", "$1");
        Map<String, String> typed = Map.of("person", id, "procedure", "apply", "name", "書かない 太郎");

        assertThat(redirect(kurume.post("/desk/new", "/desk/new", typed))).isEqualTo("/desk/p/" + id + "/calendar");
        assertThat(redirect(kurume.post("/desk/new", "/desk/new", typed))).isEqualTo("/desk/p/" + id + "/calendar");
        assertThat(CityScope.call(
                        cities.kurume(),
                        () -> context.getBean(JdbcClient.class)
                                .sql(
                                        "SELECT count(*) FROM invitee WHERE id = ?::uuid AND name IS NULL AND source = 'desk'")
                                .param(id)
                                .query(Integer.class)
                                .single()))
                .isEqualTo(1);
        assertThat(kurume.post("/desk/new", "/desk/new", Map.of("procedure", "issue"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
    }

    private MvcResult find(Map<String, String> typed) throws Exception {
        return staff.post("/desk", "/desk", typed);
    }

    private BookablePerson person(String name, String birthDate, String address) {
        return CityScope.call(cities.miura(), () -> town.person(name, birthDate, address));
    }
}
