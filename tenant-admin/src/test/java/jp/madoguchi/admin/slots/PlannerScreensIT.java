package jp.madoguchi.admin.slots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.admin.AdminTest;
import jp.madoguchi.admin.ConsoleBrowser;
import jp.madoguchi.admin.TwoCities;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityDetails;
import jp.madoguchi.core.facility.SaveResult;
import jp.madoguchi.core.facility.WeeklyHours;
import jp.madoguchi.core.slot.PlannedSlot;
import jp.madoguchi.core.slot.SlotCapacities;
import jp.madoguchi.core.slot.SlotPublishing;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MvcResult;

@AdminTest
class PlannerScreensIT {

    private static final String MIURA = "miura.localhost";
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    @Autowired
    private TwoCities cities;

    @Autowired
    private ConsoleBrowser browser;

    @Autowired
    private Facilities facilities;

    @Autowired
    private SlotPublishing publishing;

    @Autowired
    private SlotCapacities slots;

    @Autowired
    private Clock clock;

    private String session;
    private long place;
    private LocalDate monday;

    @BeforeEach
    void a_place_with_slots_in_four_weeks() {
        session = browser.signIn(cities.miura(), "miura", "administrator");
        monday = LocalDate.now(clock).plusWeeks(6).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        place = CityScope.call(cities.miura(), () -> {
            String code = "p" + UUID.randomUUID().toString().substring(0, 8);
            long id = ((SaveResult.Saved) facilities.create(new FacilityDetails(code, "三崎支所", "1-1", "", "", 1, true)))
                    .id();
            facilities.setHours(
                    id,
                    Arrays.stream(DayOfWeek.values())
                            .map(day -> new WeeklyHours(day, LocalTime.of(9, 0), LocalTime.of(12, 0), 30, 2, null))
                            .toList());
            publishing.publish(id, monday, monday.plusDays(6));
            return id;
        });
    }

    @Test
    @Requirement({"R138", "R127"})
    void staff_see_capacity_booked_and_free_by_day_and_hour() throws Exception {
        String page = page("/slots?facility=" + place + "&week=" + monday);
        assertThat(page).contains("三崎支所", "0／2", "残り2", "公開期間の先", "name=\"cells\"", "9:00");
        assertThat(page("/slots?facility=999999&week=" + monday)).contains("この会場は表示できません");
        assertThat(page("/slots?facility=" + place + "&week=9999-12-27")).contains("三崎支所");
    }

    @Test
    @Requirement({"R123", "R126"})
    void a_column_is_painted_after_a_look_at_it_and_brought_back() throws Exception {
        LocalDate day = firstDay();
        MvcResult looked = post(
                "/slots/change/preview",
                Map.of("week", monday.toString(), "days", day.toString(), "action", "set", "capacity", "5"));
        String page = text(looked);
        assertThat(looked.getResponse().getStatus()).isEqualTo(200);
        assertThat(page).contains("変更する枠：6枠、追加する枠：0枠");
        assertThat(of(day)).extracting(PlannedSlot::capacity).containsOnly(2);

        MvcResult done = post("/slots/change", hidden(page));
        assertThat(done.getResponse().getRedirectedUrl()).startsWith("/slots?facility=" + place);
        assertThat(of(day)).extracting(PlannedSlot::capacity).containsOnly(5);

        String history = page("/slots/history?facility=" + place);
        Matcher operation = Pattern.compile("/slots/history/([0-9a-f-]{36})").matcher(history);
        assertThat(operation.find()).isTrue();
        post("/slots/history/" + operation.group(1), Map.of());
        assertThat(of(day)).extracting(PlannedSlot::capacity).containsOnly(2);
    }

    @Test
    @Requirement({"R123", "R125"})
    void slots_are_added_in_a_range_of_days_and_times() throws Exception {
        LocalDate day = firstDay();
        Map<String, String> evening = new HashMap<>(Map.of(
                "range", "true", "first", day.toString(), "last", day.toString(), "from", "17:00", "until", "19:00"));
        evening.putAll(Map.of(
                "weekdays",
                day.getDayOfWeek().name(),
                "action",
                "add",
                "minutes",
                "20",
                "capacity",
                "3",
                "week",
                monday.toString()));
        String page = text(post("/slots/change/preview", evening));
        assertThat(page).contains("変更する枠：0枠、追加する枠：6枠");
        post("/slots/change", hidden(page));
        assertThat(of(day)).hasSize(12);
    }

    @Test
    void another_planners_change_is_told_and_nothing_is_stored() throws Exception {
        LocalDate day = firstDay();
        Map<String, String> wish =
                Map.of("week", monday.toString(), "cells", day + "T09:00", "action", "set", "capacity", "7");
        String mine = text(post("/slots/change/preview", wish));
        Map<String, String> theirs = new HashMap<>(wish);
        theirs.put("capacity", "4");
        post("/slots/change", hidden(text(post("/slots/change/preview", theirs))));

        MvcResult answer = post("/slots/change", hidden(mine));
        assertThat(answer.getResponse().getStatus()).isEqualTo(409);
        assertThat(text(answer)).contains("ほかの方が枠を変更しました");
        assertThat(of(day).getFirst().capacity()).isEqualTo(4);
    }

    @Test
    void what_cannot_be_read_is_refused_with_a_sentence() throws Exception {
        for (Map<String, String> wrong : List.of(
                Map.of("action", "set", "capacity", "5"),
                Map.of("action", "set", "capacity", "0", "cells", monday + "T09:00"),
                Map.of("action", "set", "capacity", "三", "cells", monday + "T09:00"),
                Map.of("action", "explode", "cells", monday + "T09:00"),
                Map.of("action", "close", "cells", "2027-02-29T09:00"),
                Map.of("action", "close", "cells", "あ".repeat(10_000)),
                Map.of("action", "add", "minutes", "7", "capacity", "1", "cells", monday + "T09:00"),
                Map.of("action", "close", "range", "true", "first", "2027-02-01", "last", "2027-01-01"),
                Map.of("action", "close", "range", "true", "first", "2027-01-01", "last", "2028-01-01"))) {
            MvcResult answer = post("/slots/change/preview", wrong);
            assertThat(answer.getResponse().getStatus())
                    .as("%s", wrong.keySet())
                    .isEqualTo(422);
            assertThat(text(answer)).contains("まだ何も変更していません");
        }
        assertThat(post("/slots/copy/preview", Map.of("week", monday.toString(), "targets", monday.toString()))
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    @Requirement("R121")
    void a_week_is_copied() throws Exception {
        LocalDate target = monday.plusWeeks(1);
        assertThat(page("/slots/copy?facility=" + place + "&week=" + monday)).contains("コピー先の週");
        String page = text(post(
                "/slots/copy/preview",
                Map.of("week", monday.toString(), "targets", target.toString(), "align", "false")));
        post("/slots/copy", hidden(page));
        assertThat(CityScope.call(cities.miura(), () -> slots.between(place, "card", target, target.plusDays(6))))
                .isNotEmpty();
    }

    @Test
    @Requirement({"R117", "R118"})
    void a_place_gets_a_first_and_a_last_day_of_its_own() throws Exception {
        String path = "/slots/horizon/" + place;
        LocalDate until = LocalDate.now(clock).plusDays(200);
        Map<String, String> form = Map.of(
                "first", "after", "firstAfter", "3", "last", "FIXED_DATE", "until", until.toString(), "version", "0");
        assertThat(browser.submit(MIURA, session, path, path, form)
                        .getResponse()
                        .getStatus())
                .isEqualTo(303);
        assertThat(page("/slots/horizon")).contains("会場で決める");
        MvcResult again = browser.submit(MIURA, session, path, path, form);
        assertThat(again.getResponse().getStatus()).isEqualTo(409);
        MvcResult wrong = browser.submit(
                MIURA, session, path, path, Map.of("first", "date", "last", "FIXED_DATE", "version", "1"));
        assertThat(wrong.getResponse().getStatus()).isEqualTo(422);
        assertThat(text(wrong)).contains("最初の日付を入力してください。");
    }

    @Test
    void whoever_may_only_look_sees_no_form_and_changes_nothing() throws Exception {
        String viewer = browser.signIn(cities.miura(), "miura", "viewer");
        String page = browser.open(MIURA, viewer, "/slots?facility=" + place + "&week=" + monday)
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).doesNotContain("name=\"cells\"");
        assertThat(browser.ask("POST", MIURA, viewer, "/slots/change")
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    /** A day of the week that has slots: holidays have none. */
    private LocalDate firstDay() {
        return CityScope.call(cities.miura(), () -> slots.between(place, "card", monday, monday.plusDays(6)))
                .getFirst()
                .day();
    }

    private List<PlannedSlot> of(LocalDate day) {
        return CityScope.call(cities.miura(), () -> slots.between(place, "card", day, day));
    }

    private MvcResult post(String path, Map<String, String> fields) throws Exception {
        Map<String, String> all = new HashMap<>(fields);
        all.putIfAbsent("facility", Long.toString(place));
        all.putIfAbsent("group", "card");
        return browser.submit(MIURA, session, "/slots?facility=" + place + "&week=" + monday, path, all);
    }

    private String page(String path) throws Exception {
        MvcResult answer = browser.open(MIURA, session, path);
        assertThat(answer.getResponse().getStatus()).isEqualTo(200);
        return text(answer);
    }

    private static String text(MvcResult answer) throws Exception {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static Map<String, String> hidden(String page) {
        Map<String, String> fields = new HashMap<>();
        Matcher field = HIDDEN.matcher(page.substring(page.indexOf("<main")));
        while (field.find()) {
            fields.put(field.group(1), field.group(2));
        }
        fields.remove("_csrf");
        assertThat(fields).containsKeys("operation", "seen");
        return fields;
    }
}
