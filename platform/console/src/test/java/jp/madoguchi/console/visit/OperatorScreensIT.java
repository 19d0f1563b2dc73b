package jp.madoguchi.console.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.console.ConsoleApplication;
import jp.madoguchi.core.lifecycle.OperatorEntry;
import jp.madoguchi.core.lifecycle.OperatorLogFilter;
import jp.madoguchi.core.lifecycle.OperatorLogReader;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.OperatorConsent;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityMigrations;
import jp.madoguchi.core.tenancy.CityProvisioning;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.core.tenancy.NewCity;
import jp.madoguchi.testkit.PlatformDatabaseInitializer;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The console's screens for entering a city and for planning stops, as an operator sees them. */
@SpringBootTest(
        classes = ConsoleApplication.class,
        properties = {
            "madoguchi.keycloak.url=http://127.0.0.1:1",
            "madoguchi.keycloak.console-secret=test",
            "madoguchi.worker=false",
            "madoguchi.web.fail-on-missing-message=true"
        })
@ContextConfiguration(initializers = PlatformDatabaseInitializer.class)
class OperatorScreensIT {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]*/sign-in/visit\\?token=[A-Z2-7]{26})\"");
    private static final Actor STAFF = new Actor(Actor.Kind.STAFF, "miura.admin", "三浦");

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private CityMigrations migrations;

    @Autowired
    private CityProvisioning provisioning;

    @Autowired
    private CitySettings settings;

    @Autowired
    private OperatorLogReader log;

    @Autowired
    private Clock clock;

    private MockMvc mvc;
    private City miura;
    private final MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void open() {
        migrations.migratePlatform();
        miura = provisioning.provision(new NewCity("miura", "三浦市", "miura", List.of("miura.localhost")));
        City matsusaka =
                provisioning.provision(new NewCity("matsusaka", "松阪市", "matsusaka", List.of("matsusaka.localhost")));
        // What was read while the city was being filled is remembered for two seconds.
        CityScope.run(matsusaka, () -> settings.set(Settings.MAINT_LEAD_DAYS, 31, STAFF));
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .addFilters(context.getBean("springSecurityFilterChain", Filter.class))
                .build();
        OidcIdToken token = new OidcIdToken(
                "token",
                Instant.EPOCH,
                Instant.EPOCH.plusSeconds(9),
                Map.of("sub", "1", "preferred_username", "op.tanaka"));
        DefaultOidcUser user =
                new DefaultOidcUser(AuthorityUtils.createAuthorityList("OPERATOR"), token, "preferred_username");
        session.setAttribute(
                "SPRING_SECURITY_CONTEXT",
                new SecurityContextImpl(new OAuth2AuthenticationToken(user, user.getAuthorities(), "operator")));
    }

    @Test
    void an_operator_asks_is_handed_a_link_and_the_log_keeps_it() throws Exception {
        consent(OperatorConsent.ALWAYS_LOGGED);
        String page = "/cities/miura/visits";
        MvcResult wrong = submit(page, page, Map.of("reason", "調査", "minutes", "15"));
        assertThat(wrong.getResponse().getStatus()).isEqualTo(422);
        assertThat(text(wrong)).contains("入る理由を10文字以上");
        String visit = to(submit(page, page, Map.of("reason", "予約が表示されない件の調査", "minutes", "30")));
        assertThat(text(open(visit))).contains("入室できます", "閲覧のみ");
        MvcResult link = submit(visit, visit + "/link", Map.of());
        Matcher address = LINK.matcher(text(link));
        assertThat(address.find()).isTrue();
        assertThat(address.group(1)).startsWith("http://miura.localhost:8081/sign-in/visit");
        assertThat(text(open(visit))).doesNotContain("token=");
        assertThat(text(open(page))).contains("予約が表示されない件の調査");
        assertThat(log.page(OperatorLogFilter.ALL, 0, 2))
                .extracting(OperatorEntry::action)
                .containsExactly("visit.link-issued", "visit.allowed");
    }

    @Test
    void a_city_that_never_consents_offers_no_form_and_one_that_is_asked_shows_that_it_waits() throws Exception {
        consent(OperatorConsent.NEVER);
        assertThat(text(open("/cities/miura/visits"))).contains("この市には入れません").doesNotContain("name=\"reason\"");
        consent(OperatorConsent.ON_REQUEST);
        String page = "/cities/miura/visits";
        String visit = to(submit(page, page, Map.of("reason", "予約が表示されない件の調査", "minutes", "15")));
        assertThat(text(open(visit))).contains("市の職員の回答を待っています").doesNotContain("/link\"");
        assertThat(open("/cities/nowhere/visits").getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    @Requirement("R224")
    void a_stop_is_planned_after_a_look_at_what_each_city_wants_and_can_be_called_off() throws Exception {
        String page = "/maintenance/new";
        LocalDate soon = LocalDate.now(clock).plusDays(20);
        Map<String, String> plan = Map.of(
                "all", "true",
                "startDate", soon.toString(),
                "startTime", "22:00",
                "endDate", soon.plusDays(1).toString(),
                "endTime", "02:00",
                "stops", "BOTH",
                "textResidents", "サーバーの更新のため停止します。",
                "textStaff", "サーバーの更新");
        MvcResult late = submit(page, page, plan);
        assertThat(late.getResponse().getStatus()).isEqualTo(422);
        assertThat(text(late)).contains("松阪市（31日前）", "緊急の理由を10文字以上");
        Map<String, String> urgent = new HashMap<>(plan);
        urgent.put("emergency", "重大な脆弱性の修正のため");
        assertThat(text(submit(page, page, urgent))).contains("計画の確認", "緊急（期限後の予告）", "31日前");
        urgent.put("confirmed", "true");
        String stop = to(submit(page, page, urgent));
        assertThat(text(open(stop))).contains("松阪市", "三浦市", "重大な脆弱性の修正のため", "実施予定");
        assertThat(text(open("/maintenance"))).contains("緊急", "予定");
        assertThat(text(open("/cities/matsusaka/maintenance"))).contains("実施予定");
        submit(stop, stop + "/cancel", Map.of());
        assertThat(text(open(stop))).contains("計画を取り消しました", "取消");
        assertThat(text(submit(page, page, Map.of("startDate", "x", "endDate", ""))))
                .contains("日付と時刻を入力してください");
    }

    private MvcResult open(String path) throws Exception {
        return mvc.perform(get(path).session(session)).andReturn();
    }

    private MvcResult submit(String page, String path, Map<String, String> fields) throws Exception {
        Matcher token = CSRF.matcher(text(open(page)));
        assertThat(token.find()).as(page + " has a form").isTrue();
        var request = post(path).session(session).param("_csrf", token.group(1));
        fields.forEach(request::param);
        return mvc.perform(request).andReturn();
    }

    private static String to(MvcResult answer) throws Exception {
        assertThat(answer.getResponse().getStatus()).as(text(answer)).isEqualTo(303);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private static String text(MvcResult answer) throws Exception {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private void consent(OperatorConsent consent) {
        CityScope.run(miura, () -> settings.set(Settings.OPERATOR_CONSENT, consent, STAFF));
    }
}
