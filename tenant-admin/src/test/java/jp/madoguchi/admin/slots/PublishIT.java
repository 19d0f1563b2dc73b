package jp.madoguchi.admin.slots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.madoguchi.admin.AdminTest;
import jp.madoguchi.admin.ConsoleBrowser;
import jp.madoguchi.admin.TwoCities;
import jp.madoguchi.core.calendar.HoursPatterns;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.slot.SlotBoard;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MvcResult;

@AdminTest
class PublishIT {

    private static final String MIURA = "miura.localhost";

    @Autowired
    private TwoCities cities;

    @Autowired
    private ConsoleBrowser browser;

    @Autowired
    private PublishingDesk desk;

    @Autowired
    private HoursPatterns patterns;

    @Autowired
    private Facilities facilities;

    @Autowired
    private SlotBoard board;

    @Autowired
    private Clock clock;

    @Test
    @Requirement({"R119", "R121", "R126", "R127", "R131"})
    void publishes_exactly_what_the_preview_said_and_nothing_twice() throws Exception {
        String session = browser.signIn(cities.miura(), "miura", "administrator");
        String made = browser.submit(
                        MIURA,
                        session,
                        "/facilities/new",
                        "/facilities/new",
                        Map.of("name", "三浦市役所", "code", "shiyakusho", "displayOrder", "1", "open", "true"))
                .getResponse()
                .getRedirectedUrl();
        assertThat(made).matches("/facilities/\\d+/hours");
        assertThat(browser.submit(MIURA, session, "/hours/new", "/hours/new", hours("09:00", "17:00"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(303);
        assertThat(browser.submit(MIURA, session, made, made, weekdays(pattern("通常（試験）")))
                        .getResponse()
                        .getStatus())
                .isEqualTo(303);
        long id = Long.parseLong(made.replaceAll("\\D", ""));
        LocalDate from = LocalDate.now(clock);

        PublishPlan plan = CityScope.call(cities.miura(), () -> desk.preview(List.of(id), from, 4));
        assertThat(plan.newSlots()).isPositive();
        browser.submit(
                MIURA,
                session,
                "/slots/publish/preview?facility=" + id + "&from=" + from + "&weeks=4",
                "/slots/publish",
                Map.of("facility", Long.toString(id), "from", from.toString(), "weeks", "4"));

        CityScope.run(cities.miura(), () -> {
            assertThat(board.between(id, from, plan.to())).hasSize(plan.newSlots());
            assertThat(desk.publish(List.of(id), from, 4).added()).isZero();
        });
        CityScope.run(cities.kurume(), () -> assertThat(facilities.all()).isEmpty());
    }

    @Test
    void a_form_with_mistakes_comes_back_with_everything_that_was_typed() throws Exception {
        String session = browser.signIn(cities.kurume(), "kurume", "administrator");
        MvcResult answer = browser.submit(
                "kurume.localhost",
                session,
                "/facilities/new",
                "/facilities/new",
                Map.of("name", "", "code", "市役所", "address", "久留米市城南町", "displayOrder", "一"));
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(answer.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("久留米市城南町", "市役所", "表示順は、半角の数字で入力してください。");
        CityScope.run(cities.kurume(), () -> assertThat(facilities.all()).isEmpty());
    }

    private String pattern(String name) {
        return CityScope.call(
                cities.miura(),
                () -> patterns.all().stream()
                        .filter(pattern -> pattern.name().equals(name))
                        .map(pattern -> Long.toString(pattern.id()))
                        .findFirst()
                        .orElseThrow());
    }

    private static Map<String, String> weekdays(String pattern) {
        return Map.of(
                "days[1]", pattern, "days[2]", pattern, "days[3]", pattern, "days[4]", pattern, "days[5]", pattern);
    }

    private static Map<String, String> hours(String opens, String closes) {
        return Map.of(
                "name", "通常（試験）",
                "order", "9",
                "rows[0].opens", opens,
                "rows[0].closes", closes,
                "rows[0].minutes", "30",
                "rows[0].capacity", "2",
                "rows[0].last", "",
                "save", "1");
    }
}
