package jp.madoguchi.admin.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.admin.AdminTest;
import jp.madoguchi.admin.ConsoleBrowser;
import jp.madoguchi.admin.TwoCities;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Setting;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MvcResult;

@AdminTest
class SettingsScreenIT {
    private static final String KURUME = "kurume.localhost";

    @Autowired
    private TwoCities cities;

    @Autowired
    private ConsoleBrowser browser;

    @Autowired
    private CitySettings settings;

    @Test
    @Requirement("R132")
    void an_administrator_changes_a_setting_after_seeing_from_and_to_and_finds_it_in_the_history() throws Exception {
        String session = browser.signIn(cities.kurume(), "kurume", "administrator");
        assertThat(text(browser.open(KURUME, session, "/settings"))).contains("1つの予約の最大人数", "5人", "初期値のとおり");

        Map<String, String> form = form(session, "slots");
        form.put("v.publish.days", "９０");
        String confirm = text(browser.submit(KURUME, session, "/settings/slots", "/settings/slots", form));
        assertThat(confirm).contains("変更内容の確認", "60日先", "90日先");
        assertThat(get(cities.kurume(), Settings.PUBLISH_DAYS)).isEqualTo(60);

        MvcResult saved = browser.submit(KURUME, session, "/settings/slots", "/settings/slots/save", form);
        assertThat(saved.getResponse().getStatus()).isEqualTo(303);
        assertThat(get(cities.kurume(), Settings.PUBLISH_DAYS)).isEqualTo(90);
        String history = text(browser.open(KURUME, session, "/settings/history"));
        assertThat(history).contains("受け付ける日数", "60日先", "90日先", "kurume.admin");

        Matcher restore = Pattern.compile("/settings/slots\\?restore=\\d+").matcher(history);
        assertThat(restore.find()).isTrue();
        assertThat(text(browser.open(KURUME, session, restore.group()))).contains("以前の値を入力しました", "value=\"60\"");
        assertThat(get(cities.kurume(), Settings.PUBLISH_DAYS)).isEqualTo(90);

        form.put("v.publish.days", "70");
        MvcResult second = browser.submit(KURUME, session, "/settings/slots", "/settings/slots/save", form);
        assertThat(second.getResponse().getStatus()).isEqualTo(409);
        assertThat(body(second)).contains("ほかの職員が", "value=\"70\"", "90日先");
        assertThat(get(cities.kurume(), Settings.PUBLISH_DAYS)).isEqualTo(90);
    }

    @Test
    void wrong_values_come_back_with_a_sentence_each_and_with_everything_typed() throws Exception {
        String session = browser.signIn(cities.kurume(), "kurume", "administrator");
        Map<String, String> form = form(session, "booking");
        form.put("v.group.max", "十人");
        form.put("v.hold.minutes", "15");
        form.put("v.booking.cautions", "<script>alert(1)</script>");
        MvcResult answer = browser.submit(KURUME, session, "/settings/booking", "/settings/booking", form);
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(body(answer))
                .contains("1から5までの数を、半角の数字で入力してください。", "href=\"#v-group-max\"", "十人", "value=\"15\"", "&lt;script&gt;")
                .doesNotContain("<script>alert");
        assertThat(get(cities.kurume(), Settings.HOLD_MINUTES)).isEqualTo(10);
        assertThat(browser.submit(KURUME, session, "/settings/booking", "/settings/booking/save", form)
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void every_group_opens_with_its_present_values_and_an_unchanged_form_changes_nothing() throws Exception {
        String session = browser.signIn(cities.miura(), "miura", "administrator");
        for (String group : new String[] {"booking", "slots", "sign-in", "mail", "exchange", "operation"}) {
            Map<String, String> form = fields(text(browser.open("miura.localhost", session, "/settings/" + group)));
            MvcResult answer =
                    browser.submit("miura.localhost", session, "/settings/" + group, "/settings/" + group, form);
            assertThat(answer.getResponse().getStatus()).as(group).isIn(200, 303);
            if (!group.equals("exchange")) {
                assertThat(answer.getResponse().getRedirectedUrl()).as(group).isEqualTo("/settings/" + group);
            }
        }
    }

    @Test
    void a_counter_clerk_and_another_citys_administrator_do_not_get_in() throws Exception {
        String clerk = browser.signIn(cities.kurume(), "kurume", "counter");
        assertThat(status(KURUME, clerk, "/settings")).isEqualTo(403);
        assertThat(status(KURUME, clerk, "/settings/booking")).isEqualTo(403);
        String stranger = browser.signIn(cities.kurume(), "miura", "administrator");
        assertThat(status(KURUME, stranger, "/settings")).isIn(302, 303, 403);
    }

    private Map<String, String> form(String session, String group) throws Exception {
        return fields(text(browser.open(KURUME, session, "/settings/" + group)));
    }

    /** What a browser would send of the page's form: values, chosen options and texts. */
    private static Map<String, String> fields(String html) {
        Map<String, String> fields = new HashMap<>();
        org.jsoup.nodes.Document page = org.jsoup.Jsoup.parse(html);
        page.select("main form input:not([type=checkbox])")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        page.select("main form textarea").forEach(field -> fields.put(field.attr("name"), field.wholeText()));
        page.select("main form select")
                .forEach(field -> fields.put(
                        field.attr("name"), field.select("option[selected]").attr("value")));
        page.select("main form input[type=checkbox][checked]")
                .forEach(field -> fields.merge(field.attr("name"), field.val(), (a, b) -> a + "," + b));
        fields.remove("_csrf");
        return fields;
    }

    private <T> T get(City city, Setting<T> setting) {
        return CityScope.<T, RuntimeException>call(city, () -> settings.get(setting));
    }

    private int status(String host, String session, String path) throws Exception {
        return browser.open(host, session, path).getResponse().getStatus();
    }

    private static String text(MvcResult answer) throws Exception {
        assertThat(answer.getResponse().getStatus()).isEqualTo(200);
        return body(answer);
    }

    private static String body(MvcResult answer) throws Exception {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
