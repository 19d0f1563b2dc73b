package jp.madoguchi.admin.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import jp.madoguchi.admin.AdminTest;
import jp.madoguchi.admin.ConsoleBrowser;
import jp.madoguchi.admin.TwoCities;
import jp.madoguchi.core.calendar.HoursPatterns;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityDetails;
import jp.madoguchi.core.facility.SaveResult;
import jp.madoguchi.core.facility.WeeklyHours;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AdminTest
class HoursIT {

    @Autowired
    private TwoCities cities;

    @Autowired
    private ConsoleBrowser browser;

    @Autowired
    private HoursPatterns patterns;

    @Autowired
    private Facilities facilities;

    @Test
    void who_may_change_hours_finds_the_buttons_and_who_may_only_see_them_does_not() throws Exception {
        long place = CityScope.call(
                cities.miura(),
                () -> ((SaveResult.Saved)
                                facilities.create(new FacilityDetails("hours", "時間支所", "城山町1-1", "", "", 90, false)))
                        .id());
        CityScope.run(
                cities.miura(),
                () -> facilities.setHours(
                        place,
                        List.of(new WeeklyHours(
                                DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(17, 0), 30, 2, null))));
        String address = "/facilities/" + place + "/hours";
        assertThat(page(address, "administrator")).contains("開設時間を保存する", "月曜日", "通常");
        assertThat(page(address, "viewer")).contains("時間支所の開設時間").doesNotContain("開設時間を保存する");
    }

    @Test
    @Requirement({"R120", "R124"})
    void the_named_hours_of_the_preset_are_listed_with_their_unit_and_places_and_can_be_opened() throws Exception {
        assertThat(page("/hours", "administrator")).contains("9:00～17:00、60分ごと、定員4", "休日開庁", "すべての会場");
        long id = CityScope.call(
                cities.miura(),
                () -> patterns.all().stream()
                        .filter(pattern -> pattern.name().equals("通常") && pattern.facilityId() == null)
                        .findFirst()
                        .orElseThrow()
                        .id());
        assertThat(page("/hours/" + id, "administrator")).contains("手続きごとの最終受付", "受付時間を保存する", "この受付時間を削除する");
    }

    private String page(String address, String group) throws Exception {
        String session = browser.signIn(cities.miura(), "miura", group);
        return browser.open("miura.localhost", session, address)
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
