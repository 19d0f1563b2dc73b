package jp.madoguchi.admin.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import jp.madoguchi.admin.AdminTest;
import jp.madoguchi.admin.ConsoleBrowser;
import jp.madoguchi.admin.TwoCities;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityDetails;
import jp.madoguchi.core.facility.SaveResult;
import jp.madoguchi.core.procedure.Channel;
import jp.madoguchi.core.procedure.ProcedureDesk;
import jp.madoguchi.core.procedure.ProcedureDetails;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MvcResult;

@AdminTest
@Requirement({"R046", "R047", "R144"})
class ProceduresIT {

    private static final String MIURA = "miura.localhost";

    @Autowired
    private TwoCities cities;

    @Autowired
    private ConsoleBrowser browser;

    @Autowired
    private ProcedureDesk desk;

    @Autowired
    private Facilities facilities;

    @Test
    void a_procedure_is_added_with_its_own_slots_and_told_where_it_is_taken() throws Exception {
        long place = CityScope.call(
                cities.miura(),
                () -> ((SaveResult.Saved)
                                facilities.create(new FacilityDetails("proc", "手続支所", "城山町1-1", "", "", 91, false)))
                        .id());
        String session = browser.signIn(cities.miura(), "miura", "administrator");
        Map<String, String> typed = new HashMap<>(Map.of(
                "name", "相談", "code", "counsel", "slotGroup", "", "minutes", "60", "order", "9", "open", "true"));
        typed.put("script", "番号札をお取りください");
        typed.put("channels", "STAFF");
        MvcResult created = browser.submit(MIURA, session, "/procedures/new", "/procedures/new", typed);
        assertThat(created.getResponse().getRedirectedUrl()).isEqualTo("/procedures/counsel/places");
        CityScope.run(cities.miura(), () -> {
            ProcedureDetails counsel = desk.find("counsel").orElseThrow();
            assertThat(counsel.terms().slotGroup()).isEqualTo("counsel");
            assertThat(counsel.script()).isEqualTo("番号札をお取りください");
            assertThat(desk.matrix("counsel").get(place)).containsExactly(Channel.STAFF);
        });
        String page = text(browser.open(MIURA, session, "/procedures/counsel/places"));
        assertThat(page).contains("手続支所 ウェブ", "手続支所 窓口・職員");
        String places = "/procedures/counsel/places";
        browser.submit(MIURA, session, places, places, Map.of("cells", place + "-WEB"));
        CityScope.run(cities.miura(), () -> {
            assertThat(desk.matrix("counsel").get(place)).containsExactly(Channel.WEB);
            ProcedureDetails counsel = desk.find("counsel").orElseThrow();
            desk.change(counsel, ProcedureForm.of(counsel).details("counsel"), 0);
        });
    }

    @Test
    void a_form_with_mistakes_comes_back_with_everything_that_was_typed() throws Exception {
        String session = browser.signIn(cities.miura(), "miura", "administrator");
        MvcResult answer = browser.submit(
                MIURA,
                session,
                "/procedures/new",
                "/procedures/new",
                Map.of("name", "個人番号カードの受取", "code", "日本語", "minutes", "長い", "order", "1", "papers", "印鑑"));
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains("個人番号カードの受取", "日本語", "印鑑", "所要時間は、半角の数字で入力してください。");
    }

    @Test
    void who_may_not_see_procedures_is_refused_and_an_unknown_one_is_not_found() throws Exception {
        String viewer = browser.signIn(cities.miura(), "miura", "viewer");
        assertThat(browser.open(MIURA, viewer, "/procedures").getResponse().getStatus())
                .isEqualTo(403);
        String session = browser.signIn(cities.miura(), "miura", "administrator");
        assertThat(text(browser.open(MIURA, session, "/procedures"))).contains("マイナンバーカードの受け取り");
        assertThat(text(browser.open(MIURA, session, "/procedures/issue"))).contains("1枠の長さと同じときは0");
        assertThat(browser.open(MIURA, session, "/procedures/nothing")
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    private static String text(MvcResult answer) throws Exception {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
