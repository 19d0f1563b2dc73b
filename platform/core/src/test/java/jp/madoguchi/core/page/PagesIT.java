package jp.madoguchi.core.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.MovableClock;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.media.MediaFile;
import jp.madoguchi.core.media.MediaLibrary;
import jp.madoguchi.core.media.MediaOutcome;
import jp.madoguchi.core.media.TestPictures;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityOpened;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.testkit.PlatformDatabaseInitializer;
import jp.madoguchi.testkit.Requirement;
import jp.madoguchi.testkit.TestPartsInitializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

@CoreTest
@ContextConfiguration(initializers = {PlatformDatabaseInitializer.class, TestPartsInitializer.class})
@Import(PagesIT.Time.class)
class PagesIT {

    @Autowired
    private TestCities cities;

    @Autowired
    private PageDesk desk;

    @Autowired
    private SitePages site;

    @Autowired
    private PageTranslations translations;

    @Autowired
    private SiteRows siteRows;

    @Autowired
    private Placeholders placeholders;

    @Autowired
    private MediaLibrary media;

    @Autowired
    private CitySettings settings;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @TestConfiguration
    static class Time {

        @Bean
        MovableClock movableClock() {
            return new MovableClock();
        }
    }

    @Test
    @Requirement({"R187", "R188"})
    void a_new_city_has_its_pages_and_opening_it_again_changes_nothing() {
        in(cities.miura(), () -> {
            assertThat(SiteAddress.FIXED)
                    .allSatisfy(slug -> assertThat(fresh().page(slug)).isPresent());
            assertThat(fresh().page("terms").orElseThrow().html())
                    .contains("三浦市が")
                    .doesNotContain("{");
            assertThat(fresh().footer()).extracting(SiteLink::href).startsWith("/guide", "/terms");
            PageDetail guide = guide();
            publish(guide, content("ガイド改", "わたしたちの文"));
            events.publishEvent(new CityOpened("miura", "miura"));
            assertThat(fresh().page("guide").orElseThrow().title()).isEqualTo("ガイド改");
            assertThat(desk.list(PageKind.FAQ)).hasSizeGreaterThanOrEqualTo(5);
        });
        in(cities.kurume(), () -> {
            assertThat(fresh().page("guide").orElseThrow().html()).doesNotContain("わたしたちの文");
            assertThat(fresh().page("terms").orElseThrow().html()).contains("久留米市が");
        });
    }

    @Test
    void a_fact_that_changes_changes_on_every_page_and_cannot_carry_html() {
        in(cities.kurume(), () -> {
            settings.set(Settings.CONTACT_NAME, "総務<b>課</b>", Actor.system("test"));
            assertThat(fresh().page("privacy").orElseThrow().html()).contains("総務&lt;b&gt;課");
            settings.set(Settings.CONTACT_NAME, "市民課", Actor.system("test"));
            assertThat(fresh().page("privacy").orElseThrow().html()).contains("市民課");
        });
    }

    @Test
    @Requirement("R187")
    void a_page_appears_at_its_time_by_the_clock_alone() {
        in(cities.miura(), () -> {
            long id = create(PageKind.PAGE, "parking", content("駐車場", "地下です。"));
            assertThat(site.page("parking")).isEmpty();
            Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
            assertThat(desk.publish(id, revision(id), tomorrow)).isInstanceOf(PageOutcome.Done.class);
            SitePages kept = fresh();
            assertThat(kept.page("parking")).isEmpty();
            clock.pass(Duration.ofDays(1));
            // The list was read yesterday and held what was to come.
            assertThat(kept.page("parking")).isPresent();
            assertThat(problem(desk.publish(id, revision(id), clock.instant().minusSeconds(1))))
                    .isEqualTo("page.publish.past");
        });
    }

    @Test
    void a_planned_version_can_be_taken_back_until_its_time() {
        in(cities.miura(), () -> {
            long id = create(PageKind.PAGE, "event", content("催し", "一"));
            desk.publish(id, revision(id), null);
            desk.saveDraft(id, revision(id), content("催し", "二"));
            desk.publish(id, revision(id), clock.instant().plusSeconds(3600));
            PageDetail planned = desk.find(id).orElseThrow();
            long version = planned.scheduled().getFirst().id();
            assertThat(desk.unschedule(id, planned.revision(), version)).isInstanceOf(PageOutcome.Done.class);
            assertThat(desk.find(id).orElseThrow().draft()).isPresent();
            clock.pass(Duration.ofHours(2));
            assertThat(fresh().page("event").orElseThrow().html()).contains("一");
            assertThat(problem(desk.unschedule(id, revision(id), version))).isEqualTo("page.unschedule.draft");
        });
    }

    @Test
    void a_notice_vanishes_at_its_end_without_a_job() {
        in(cities.miura(), () -> {
            Instant now = clock.instant();
            PageContent notice = new PageContent(
                    "臨時休業", "12月1日は休みます。", "", 0, false, true, now.plusSeconds(60), now.plusSeconds(600));
            long id = create(PageKind.NOTICE, null, notice);
            desk.publish(id, revision(id), null);
            SitePages kept = fresh();
            assertThat(kept.notices()).isEmpty();
            clock.pass(Duration.ofSeconds(60));
            assertThat(kept.notices()).singleElement().satisfies(shown -> {
                assertThat(shown.important()).isTrue();
                assertThat(shown.html()).contains("休みます");
            });
            clock.pass(Duration.ofSeconds(540));
            assertThat(kept.notices()).isEmpty();
        });
    }

    @Test
    void of_two_editors_the_second_is_told_and_the_first_ones_text_stays() {
        in(cities.miura(), () -> {
            long id = create(PageKind.PAGE, "twice", content("題", "はじめ"));
            int seen = revision(id);
            assertThat(desk.saveDraft(id, seen, content("題", "先の人"))).isInstanceOf(PageOutcome.Done.class);
            assertThat(desk.saveDraft(id, seen, content("題", "後の人"))).isInstanceOf(PageOutcome.Overtaken.class);
            assertThat(desk.find(id)
                            .orElseThrow()
                            .draft()
                            .orElseThrow()
                            .content()
                            .markdown())
                    .isEqualTo("先の人");
        });
    }

    @Test
    void an_earlier_version_comes_back_as_a_draft_and_history_keeps_them_all() {
        in(cities.miura(), () -> {
            long id = create(PageKind.PAGE, "history", content("題", "一"));
            desk.publish(id, revision(id), null);
            desk.saveDraft(id, revision(id), content("題", "二"));
            clock.pass(Duration.ofSeconds(1));
            desk.publish(id, revision(id), null);
            PageDetail now = desk.find(id).orElseThrow();
            assertThat(now.past())
                    .extracting(version -> version.content().markdown())
                    .containsExactly("二", "一");
            assertThat(desk.restore(id, now.revision(), now.past().getLast().id()))
                    .isInstanceOf(PageOutcome.Done.class);
            assertThat(fresh().page("history").orElseThrow().html()).contains("二");
            desk.publish(id, revision(id), null);
            assertThat(fresh().page("history").orElseThrow().html()).contains("一");
            assertThat(desk.find(id).orElseThrow().past()).hasSize(3);
            assertThat(problem(desk.remove(guide().id(), guide().revision()))).isEqualTo("page.remove.fixed");
            desk.remove(id, revision(id));
            assertThat(fresh().page("history")).isEmpty();
            desk.putBack(id, revision(id));
            assertThat(fresh().page("history")).isPresent();
        });
    }

    @Test
    void questions_are_found_however_their_words_are_written() {
        in(cities.kurume(), () -> {
            assertThat(fresh().questions("").keySet()).containsExactly("ログインについて", "予約について", "予約した後");
            assertThat(fresh().questions("ｶｾﾞｸ　いっしょ").values()).isEmpty();
            assertThat(fresh().questions("かぞく")).isEmpty();
            assertThat(fresh().questions("家族　予約ｉｄ").values())
                    .singleElement()
                    .satisfies(found ->
                            assertThat(found).extracting(SitePage::title).containsExactly("家族の分も一緒に予約できますか。"));
            assertThat(fresh().questions("ないことば")).isEmpty();
        });
    }

    @Test
    void a_picture_in_use_stays_and_belongs_to_one_city() throws IOException {
        byte[] png = TestPictures.png(40, 30);
        UUID picture = in(cities.miura(), () -> {
            assertThat(((MediaOutcome.Invalid) media.add(png, "a.png", " ", false)).problems())
                    .extracting(Problem::key)
                    .containsExactly("media.alt.missing");
            return ((MediaOutcome.Done) media.add(png, "C:\\x\\窓口.png", "窓口", false)).id();
        });
        in(cities.kurume(), () -> {
            assertThat(media.content(picture)).isEmpty();
            assertThat(media.all()).isEmpty();
            assertThat(problem(desk.create(PageKind.PAGE, "map", content("地図", "![](/media/" + picture + ")"))))
                    .isEqualTo("page.picture.unknown");
        });
        in(cities.miura(), () -> {
            assertThat(media.content(picture).orElseThrow().contentType()).isEqualTo("image/png");
            long id = create(PageKind.PAGE, "map", content("地図", "![](/media/" + picture + ")"));
            assertThat(media.all().getFirst())
                    .extracting(MediaFile::name, MediaFile::usedIn)
                    .containsExactly("窓口.png", List.of("地図"));
            assertThat(media.delete(picture)).isInstanceOf(MediaOutcome.Invalid.class);
            assertThatThrownBy(() -> jdbc.sql("DELETE FROM media_file WHERE id = ?")
                            .param(picture)
                            .update())
                    .isInstanceOf(DataAccessException.class);
            desk.publish(id, revision(id), null);
            desk.saveDraft(id, revision(id), content("地図", "画像なし"));
            clock.pass(Duration.ofSeconds(1));
            desk.publish(id, revision(id), null);
            assertThat(media.delete(picture)).isInstanceOf(MediaOutcome.Done.class);
            assertThat(media.content(picture)).isEmpty();
        });
    }

    /** Reads anew: what the site's bean has kept for two seconds is not asked. */
    private SitePages fresh() {
        return new SitePages(siteRows, placeholders, translations, clock);
    }

    private PageDetail guide() {
        return desk.list(PageKind.PAGE).stream()
                .filter(page -> "guide".equals(page.slug()))
                .findFirst()
                .orElseThrow();
    }

    private void publish(PageDetail page, PageContent content) {
        desk.saveDraft(page.id(), page.revision(), content);
        desk.publish(page.id(), revision(page.id()), null);
    }

    private long create(PageKind kind, String slug, PageContent content) {
        PageOutcome outcome = desk.create(kind, slug, content);
        assertThat(outcome).isInstanceOf(PageOutcome.Done.class);
        return ((PageOutcome.Done) outcome).id();
    }

    private int revision(long id) {
        return desk.find(id).map(PageDetail::revision).orElseThrow();
    }

    private static PageContent content(String title, String markdown) {
        return PageContent.of(title, markdown, "", 50, true);
    }

    private static String problem(PageOutcome outcome) {
        return Optional.of(outcome)
                .filter(PageOutcome.Invalid.class::isInstance)
                .map(invalid ->
                        ((PageOutcome.Invalid) invalid).problems().getFirst().key())
                .orElse("none");
    }

    private static void in(City city, Runnable steps) {
        CityScope.run(city, steps);
    }

    private static <T> T in(City city, Supplier<T> steps) {
        return CityScope.call(city, steps::get);
    }
}
