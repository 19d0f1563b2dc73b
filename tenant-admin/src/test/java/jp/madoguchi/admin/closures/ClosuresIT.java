package jp.madoguchi.admin.closures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.madoguchi.admin.AdminTest;
import jp.madoguchi.admin.ConsoleBrowser;
import jp.madoguchi.admin.TwoCities;
import jp.madoguchi.core.calendar.CalendarRule;
import jp.madoguchi.core.calendar.CalendarRules;
import jp.madoguchi.core.calendar.HoursPattern;
import jp.madoguchi.core.calendar.HoursPatterns;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MvcResult;

@AdminTest
@Requirement({"R122", "R125", "R131"})
class ClosuresIT {

    private static final String MIURA = "miura.localhost";

    @Autowired
    private TwoCities cities;

    @Autowired
    private ConsoleBrowser browser;

    @Autowired
    private CalendarRules rules;

    @Autowired
    private HoursPatterns patterns;

    @Autowired
    private Clock clock;

    @Test
    void the_maintenance_on_the_sunday_after_the_third_saturday_is_added_and_removed() throws Exception {
        String session = browser.signIn(cities.miura(), "miura", "administrator");
        MvcResult added = add(
                session, Map.of("kind", "CLOSED", "reason", "国のシステム保守", "weekday", "6", "nths", "3", "daysAfter", "1"));
        assertThat(added.getResponse().getStatus()).isEqualTo(303);
        assertThat(text(browser.open(MIURA, session, "/closures"))).contains("国のシステム保守", "第3土曜日の翌日");
        long id = CityScope.call(
                cities.miura(), () -> named("国のシステム保守").getFirst().id());
        browser.submit(MIURA, session, "/closures", "/closures/" + id + "/remove", Map.of());
        CityScope.run(cities.miura(), () -> assertThat(named("国のシステム保守")).isEmpty());
    }

    @Test
    void an_extra_opening_day_needs_hours_and_keeps_what_was_typed_until_they_are_chosen() throws Exception {
        String session = browser.signIn(cities.miura(), "miura", "administrator");
        String day = LocalDate.now(clock).plusDays(40).toString();
        MvcResult without = add(session, Map.of("kind", "EXTRA", "reason", "休日開庁の試験", "from", day));
        assertThat(without.getResponse().getStatus()).isEqualTo(422);
        assertThat(text(without)).contains("この会場で使える時間を選んでください。", "休日開庁の試験", day);
        long pattern = CityScope.call(cities.miura(), () -> {
            patterns.save(new HoursPattern(0, null, "休日", 8, List.of()), 0);
            return patterns.all().stream()
                    .filter(each -> each.name().equals("休日"))
                    .findFirst()
                    .orElseThrow()
                    .id();
        });
        MvcResult with = add(
                session, Map.of("kind", "EXTRA", "reason", "休日開庁の試験", "from", day, "pattern", Long.toString(pattern)));
        assertThat(with.getResponse().getStatus()).isEqualTo(303);
        CityScope.run(cities.miura(), () -> assertThat(named("休日開庁の試験")).hasSize(1));
    }

    @Test
    void a_day_that_is_none_and_a_range_that_ends_before_it_begins_are_told() throws Exception {
        String session = browser.signIn(cities.miura(), "miura", "administrator");
        assertThat(text(add(session, Map.of("kind", "CLOSED", "reason", "x", "from", "2027-02-29"))))
                .contains("始まりの日は、2026-12-01 のように入力してください。");
        assertThat(text(add(
                        session, Map.of("kind", "CLOSED", "reason", "x", "from", "2027-03-02", "to", "2027-03-01"))))
                .contains("終わりの日は、始まりの日より後にしてください。");
    }

    private MvcResult add(String session, Map<String, String> typed) throws Exception {
        return browser.submit(MIURA, session, "/closures/new?kind=" + typed.get("kind"), "/closures/new", typed);
    }

    private List<CalendarRule> named(String reason) {
        return rules.from(LocalDate.now(clock)).stream()
                .filter(rule -> rule.reason().equals(reason))
                .toList();
    }

    private static String text(MvcResult answer) throws Exception {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
