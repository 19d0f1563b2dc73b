package jp.madoguchi.console.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.console.ConsoleApplication;
import jp.madoguchi.console.ConsoleBrowser;
import jp.madoguchi.core.jobs.CityTask;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.storage.CityFiles;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityMigrations;
import jp.madoguchi.core.tenancy.CityRegistry;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.identity.CityAccounts;
import jp.madoguchi.testkit.PlatformDatabase;
import jp.madoguchi.testkit.PlatformDatabaseInitializer;
import jp.madoguchi.testkit.TestPartsInitializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.web.context.WebApplicationContext;

/** On the real Keycloak and S3 that all tests share: codes of this class carry the process's number. */
@SpringBootTest(classes = ConsoleApplication.class, properties = "madoguchi.worker=false")
@ContextConfiguration(initializers = {PlatformDatabaseInitializer.class, TestPartsInitializer.class})
class CityLifeWebIT {

    private static final String OWN = "w" + ProcessHandle.current().pid();
    private static final Pattern PASSWORD = Pattern.compile("パスワード</dt>\\s*<dd class=\"number\">([^<]+)</dd>");

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private CityMigrations migrations;

    @Autowired
    private CityRegistry registry;

    @Autowired
    private CityFiles files;

    @Autowired
    private CityAccounts accounts;

    @Autowired
    private List<CityTask> tasks;

    @Autowired
    private PlatformDatabase database;

    @Autowired
    private Clock clock;

    private ConsoleBrowser taro;
    private ConsoleBrowser hanako;

    @BeforeEach
    void two_operators_are_signed_in() {
        migrations.migratePlatform();
        taro = new ConsoleBrowser(context, "taro");
        hanako = new ConsoleBrowser(context, "hanako");
    }

    @AfterEach
    void nothing_stays_at_keycloak() {
        registry.refresh();
        registry.all().stream().filter(city -> !city.hosts().isEmpty()).forEach(accounts::remove);
    }

    private static Map<String, String> typed(String code) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("code", code);
        fields.put("name", "府中市");
        fields.put("subdomain", code + "-city");
        fields.put("preset", "plain");
        fields.put("cluster", "main");
        fields.put("adminShortName", "yamada");
        fields.put("adminFamilyName", "山田");
        fields.put("adminGivenName", "太郎");
        return fields;
    }

    private City city(String code) {
        return registry.now(code).orElseThrow();
    }

    private void work(String code, String course) {
        CityTask life = tasks.stream()
                .filter(task -> task.name().equals("city-life"))
                .findFirst()
                .orElseThrow();
        CityScope.run(city(code), () -> life.run(course, 1));
    }

    @Test
    void a_city_is_made_watched_closed_and_erased_on_the_screens() throws Exception {
        String code = OWN + "a";
        String page = "/cities/" + code;
        MvcResult check = taro.submit("/cities/new", "/cities/new", typed(code));
        assertThat(check.getResponse().getStatus()).isEqualTo(200);
        assertThat(ConsoleBrowser.text(check)).contains("作る内容の確認", code + "-city.localhost", code + ".yamada");
        assertThat(registry.now(code)).as("nothing is made before the order").isEmpty();
        MvcResult started = taro.submit("/cities/new", "/cities", typed(code));
        assertThat(started.getResponse().getRedirectedUrl()).isEqualTo(page);
        assertThat(taro.html(page)).contains("準備中", "hx-get=\"" + page + "/steps\"", "最新の状態にする", "取りやめる");

        work(code, "open");

        assertThat(city(code).state()).isEqualTo(City.State.ACTIVE);
        assertThat(taro.html(page + "/steps")).contains("開設が終わりました").doesNotContain("hx-get", "もう一度");
        assertThat(accounts.waitsForFirstSignIn(city(code), "yamada")).isTrue();
        CityScope.run(city(code), () -> assertThat(files.get("opened.txt")).isPresent());
        passwordIsShownOnce(code);
        closeAndErase(code);
    }

    private void passwordIsShownOnce(String code) throws Exception {
        String page = "/cities/" + code;
        String shown = ConsoleBrowser.text(taro.submit(page, page + "/first-password", Map.of()));
        Matcher password = PASSWORD.matcher(shown);
        assertThat(password.find()).isTrue();
        assertThat(shown).contains(code + ".yamada");
        assertThat(taro.html(page)).contains("発行しました").doesNotContain(password.group(1), "山田");
        assertThat(taro.html("/operator-log?city=" + code))
                .contains("パスワードを発行した")
                .doesNotContain(password.group(1));
    }

    private void closeAndErase(String code) throws Exception {
        String page = "/cities/" + code;
        String end = JapanTime.today(clock).plusDays(30).toString();
        MvcResult nothing = taro.submit(page + "/life/close", page + "/life/close", Map.of("eraseOn", "いつか"));
        assertThat(nothing.getResponse().getStatus()).isEqualTo(422);
        assertThat(ConsoleBrowser.text(nothing)).contains("消去の予定日を、日付で入力してください");
        taro.submit(page + "/life/close", page + "/life/close", Map.of("reason", "契約の終了", "eraseOn", end));
        assertThat(taro.html(page)).contains("終了処理中", "契約の終了", "終了を取り消す");
        MvcResult wrong = taro.submit(page + "/life/erase", page + "/life/erase", Map.of("typedName", "三浦市"));
        assertThat(ConsoleBrowser.text(wrong)).contains("「府中市」と入力してください", "value=\"三浦市\"");
        taro.submit(page + "/life/erase", page + "/life/erase", Map.of("typedName", "府中市"));
        MvcResult alone = taro.submit(page + "/life/erase", page + "/life/erase", Map.of("typedName", "府中市"));
        assertThat(ConsoleBrowser.text(alone)).contains("ほかの運用者の確認が必要です");
        hanako.submit(page + "/life/erase", page + "/life/erase", Map.of("typedName", "府中市"));
        City before = city(code);

        work(code, "erase");

        assertThat(city(code).state()).isEqualTo(City.State.ERASED);
        assertThat(accounts.waitsForFirstSignIn(before, "yamada")).isFalse();
        CityScope.run(before, () -> assertThat(files.get("opened.txt")).isEmpty());
        assertThat(taro.html(page)).contains("消去済", "消去が終わりました", "表: ");
    }

    @Test
    void a_wrong_form_comes_back_with_everything_that_was_typed_and_what_to_do() throws Exception {
        Map<String, String> fields = typed("Miura!");
        fields.put("subdomain", "www");
        fields.put("preset", "atlantis");
        fields.put("adminFamilyName", "");

        MvcResult answer = taro.submit("/cities/new", "/cities/new", fields);

        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(ConsoleBrowser.text(answer))
                .contains("半角の英小文字で始め", "「www」はシステムが使う名前", "一覧から選び直して", "姓を入力して")
                .contains("value=\"Miura!\"", "value=\"府中市\"", "value=\"yamada\"", "value=\"太郎\"");
        fields.put("back", "1");
        assertThat(ConsoleBrowser.text(taro.submit("/cities/new", "/cities/new", fields)))
                .contains("value=\"Miura!\"")
                .doesNotContain("入力内容をご確認ください");
    }

    @Test
    void a_failed_step_shows_what_to_do_and_is_repeated_with_a_button() throws Exception {
        String code = OWN + "b";
        String page = "/cities/" + code;
        taro.submit("/cities/new", "/cities", typed(code));
        database.execute("CREATE FUNCTION full_disk() RETURNS event_trigger LANGUAGE plpgsql AS"
                + " 'BEGIN RAISE EXCEPTION USING MESSAGE = ''no space left''; END'");
        database.execute("CREATE EVENT TRIGGER full_disk ON ddl_command_start WHEN TAG IN ('CREATE SCHEMA')"
                + " EXECUTE FUNCTION full_disk()");
        try {
            work(code, "open");
        } finally {
            database.execute("DROP EVENT TRIGGER full_disk");
        }
        assertThat(taro.html(page))
                .contains("失敗", "配置先のデータベースが動いていて", "原因：", "もう一度")
                .doesNotContain("hx-get");

        assertThat(taro.submit(page, page + "/resume", Map.of()).getResponse().getRedirectedUrl())
                .isEqualTo(page);
        work(code, "open");

        assertThat(city(code).state()).isEqualTo(City.State.ACTIVE);
        assertThat(taro.submit(page, page + "/resume", Map.of()).getFlashMap().get("refused"))
                .isEqualTo("lifecycle.resume.nothing");
    }

    @Test
    void of_two_operators_the_later_one_reads_what_has_happened() throws Exception {
        String code = OWN + "c";
        String page = "/cities/" + code;
        taro.submit("/cities/new", "/cities", typed(code));
        work(code, "open");

        taro.submit(page + "/life/suspend", page + "/life/suspend", Map.of("reason", "点検"));
        MvcResult late = hanako.submit(page + "/life/suspend", page + "/life/suspend", Map.of("reason", "障害"));

        assertThat(late.getResponse().getStatus()).isEqualTo(422);
        assertThat(ConsoleBrowser.text(late)).contains("この市は停止中です", "障害");
        assertThat(taro.html(page)).contains("停止中", "点検").doesNotContain("障害");
        assertThat(taro.html("/?state=SUSPENDED")).contains("府中市", "1市");
        assertThat(taro.html("/operator-log.csv?city=" + code)).contains("停止した", "taro", "reason=点検");
        assertThat(taro.html("/cities.csv?q=" + code)).contains("府中市," + code + ",停止中");
        assertThat(taro.open("/cities/" + code + "/life/dance").getResponse().getStatus())
                .isEqualTo(404);
        assertThat(taro.open("/cities/nowhere").getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void two_cities_may_have_one_name() throws Exception {
        for (String code : List.of(OWN + "d", OWN + "e")) {
            taro.submit("/cities/new", "/cities", typed(code));
            work(code, "open");
            assertThat(city(code).state()).isEqualTo(City.State.ACTIVE);
        }
    }

    @Test
    void nobody_sees_a_city_without_signing_in() throws Exception {
        ConsoleBrowser stranger = new ConsoleBrowser(context, "");
        for (String path :
                List.of("/", "/cities/new", "/cities.csv", "/operator-log", "/operator-log.csv", "/cities/x/steps")) {
            assertThat(stranger.open(path).getResponse().getStatus()).as(path).isIn(302, 401);
        }
    }
}
