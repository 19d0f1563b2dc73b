package jp.madoguchi.admin.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.admin.AdminTest;
import jp.madoguchi.admin.ConsoleBrowser;
import jp.madoguchi.admin.TwoCities;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityDetails;
import jp.madoguchi.core.jobs.CityTask;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.testkit.DemoFiles;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MvcResult;

/** From an old system's file to its report, on the real screens. */
@AdminTest
class MigrationScreensIT {

    private static final String KURUME = "kurume.localhost";

    @Autowired
    private TwoCities cities;

    @Autowired
    private ConsoleBrowser browser;

    @Autowired
    private ApplicationContext context;

    @Test
    @Requirement("R269")
    void bookings_taken_before_go_live_are_registered_in_bulk_after_a_report_that_names_each_refused_row()
            throws Exception {
        CityScope.run(
                cities.kurume(),
                () -> context.getBean(Facilities.class)
                        .create(new FacilityDetails("honcho", "久留米市役所", "", "", "", 1, true)));
        String session = browser.signIn(cities.kurume(), "kurume", "administrator");
        MvcResult uploaded = browser.upload(
                KURUME,
                session,
                "/migration",
                "/migration",
                new MockMultipartFile(
                        "bookingsFile",
                        "予約.csv",
                        "text/csv",
                        Files.readAllBytes(DemoFiles.path("kurume-old-bookings-cp932.csv"))));
        String run = String.valueOf(uploaded.getResponse().getRedirectedUrl());
        assertThat(run).startsWith("/migration/");
        assertThat(text(browser.open(KURUME, session, run)))
                .contains("久留米 旧システムの予約", "名称の対応", "城島総合支所", "予約番号", "K000001");

        browser.submit(KURUME, session, run, run + "/check", Map.of("missingSlot", "MAKE", "makePeople", "true"));
        assertThat(text(browser.open(KURUME, session, run))).contains("確認しています");
        work("migration-check", run);
        assertThat(text(browser.open(KURUME, session, run))).contains("確認済み（未反映）", "受付場所「城島総合支所」がどの会場か決まっていません。", "照合");

        browser.submit(KURUME, session, run, run + "/confirm", Map.of());
        work("migration-write", run);
        assertThat(text(browser.open(KURUME, session, run))).contains("反映済み", "この取込を取り消す");
        assertThat(text(browser.open(KURUME, session, run + "/rows.csv"))).contains("取り込めない");
        assertThat(text(browser.open(KURUME, session, run + "/days.csv"))).contains("久留米市役所");
        assertThat(text(browser.open(KURUME, session, "/migration?number=K000002")))
                .contains("旧予約番号 K000002");
        String id = run.substring("/migration/".length());
        assertThat(text(browser.open(KURUME, session, "/migration/compare?one=" + id + "&other=" + id)))
                .contains("すべて一致");

        String miura = browser.signIn(cities.miura(), "miura", "administrator");
        for (String path : new String[] {"", "/rows.csv", "/days.csv"}) {
            assertThat(browser.open("miura.localhost", miura, run + path)
                            .getResponse()
                            .getStatus())
                    .isEqualTo(404);
        }
    }

    @Test
    void a_file_that_is_no_csv_is_refused_with_a_sentence_and_a_viewer_may_not_upload() throws Exception {
        String session = browser.signIn(cities.kurume(), "kurume", "administrator");
        MvcResult refused = browser.upload(
                KURUME,
                session,
                "/migration",
                "/migration",
                new MockMultipartFile(
                        "bookingsFile", "x.csv", "text/csv", "PK\u0003\u0004".getBytes(StandardCharsets.UTF_8)));
        assertThat(refused.getResponse().getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("x.csv：");
        assertThat(browser.open(KURUME, session, "/migration/" + UUID.randomUUID())
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);

        String counter = browser.signIn(cities.kurume(), "kurume", "counter");
        assertThat(browser.open(KURUME, counter, "/migration").getResponse().getStatus())
                .isEqualTo(403);
    }

    private void work(String task, String run) {
        CityTask found = context.getBeansOfType(CityTask.class).values().stream()
                .filter(one -> one.name().equals(task))
                .findFirst()
                .orElseThrow();
        CityScope.run(cities.kurume(), () -> found.run(run.substring("/migration/".length()), 1));
    }

    private static String text(MvcResult result) throws Exception {
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
