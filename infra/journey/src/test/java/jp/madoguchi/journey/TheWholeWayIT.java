package jp.madoguchi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.journey.harness.InOrder;
import jp.madoguchi.journey.harness.Journey;
import jp.madoguchi.journey.harness.JourneyExtension;
import jp.madoguchi.journey.harness.Notes;
import jp.madoguchi.journey.harness.Pictures;
import jp.madoguchi.journey.harness.Tools;
import jp.madoguchi.journey.way.AgentDesk;
import jp.madoguchi.journey.way.Keycloak;
import jp.madoguchi.journey.way.Notice;
import jp.madoguchi.journey.way.NoticePdf;
import jp.madoguchi.journey.way.Resident;
import jp.madoguchi.journey.way.SealedVariants;
import jp.madoguchi.journey.way.StaffDesk;
import jp.madoguchi.journey.way.Way;
import jp.madoguchi.testkit.DemoFiles;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A city's card list becomes notices, a resident books from the notice, the visit stands on the counter's list. */
@Order(1)
@ExtendWith(JourneyExtension.class)
@InOrder
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TheWholeWayIT {

    private static final String EMAIL = "hanako@example.jp";
    private static final String PLAIN_EMAIL = "ichiro@example.jp";
    private static final String TELEPHONE = "046-882-0000";

    private final Journey journey;
    private final Notes notes;
    private final Way way;

    TheWholeWayIT(Journey journey) {
        this.journey = journey;
        this.notes = journey.notes();
        this.way = Way.of(journey);
    }

    @Test
    @Order(10)
    @Requirement("R052")
    void the_terminal_starts_with_a_password_and_a_second_factor() {
        AgentDesk agent = way.agent();
        Page other = journey.browsers().desk();
        agent.signIn(other);
        assertThat(other.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("ホーム");
        other.context().close();
    }

    @Test
    @Order(11)
    @Requirement("R008")
    void a_dry_run_shows_counts_wrong_rows_and_a_sample_and_stores_nothing() {
        AgentDesk agent = way.agent();
        String before = agent.cardsFound();
        Page page = agent.upload(DemoFiles.path(Way.LARGE_LIST), Way.PROFILE);
        assertThat(agent.counts()).containsExactly("498件", "0件", "0件", "2件");
        List<String> problems = page.locator("#problems tbody tr").allInnerTexts();
        assertThat(problems).hasSize(2);
        assertThat(problems).anySatisfy(row -> assertThat(row).contains("生年月日", "日はありません"));
        assertThat(problems).anySatisfy(row -> assertThat(row).contains("製造管理番号", "9文字"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2))
                        .allInnerTexts())
                .anySatisfy(title -> assertThat(title).contains("見本"));
        Pictures.take(page, "agent-import-plan");
        assertThat(agent.cardsFound()).isEqualTo(before);
        way.listsImported();
        Pictures.take(agent.page(), "agent-import-done");
        assertThat(agent.cardsFound()).contains("件見つかりました");
    }

    @Test
    @Order(12)
    void the_same_file_twice_adds_nothing() {
        way.listsImported();
        AgentDesk agent = way.agent();
        String before = agent.cardsFound();
        Page page = agent.upload(DemoFiles.path(Way.LARGE_LIST), Way.PROFILE);
        assertThat(page.locator("main")).containsText("取り込まれています");
        assertThat(page.locator("#confirm")).hasCount(0);
        assertThat(agent.cardsFound()).isEqualTo(before);
    }

    @Test
    @Order(20)
    @Requirement({"R012", "R013", "R018"})
    void notices_carry_reservation_number_password_and_a_code_that_others_read() {
        List<Notice> notices = way.notices();
        assertThat(notices).hasSizeGreaterThan(50);
        assertThat(notices.stream().map(Notice::number)).doesNotHaveDuplicates();
        assertThat(notices.getFirst().qr())
                .startsWith(journey.site(Way.CITY).toUpperCase(java.util.Locale.ROOT) + "/Q/");
        assertThat(notices.stream().map(Notice::name)).anyMatch(name -> name.contains("𠮷"));
    }

    @Test
    @Order(21)
    void characters_without_a_glyph_are_reported_before_printing() {
        way.listsImported();
        Page page = way.agent().printNotices(Way.LARGE_LIST);
        assertThat(page.locator("main")).containsText("印刷できない文字があります");
        assertThat(page.locator("#missing tbody tr")).hasCount(2);
        Pictures.take(page, "agent-notice-check");
        Path pdf = NoticePdf.make(page);
        Pictures.take(page, "agent-notice-run");
        assertThat(Tools.codes(pdf, 1)).hasSize(1);
    }

    @Test
    @Order(30)
    @Requirement({"R001", "R048", "R019"})
    void terminal_and_city_exchange_keys_and_compare_a_code() {
        way.enrolled();
        assertThat(way.staff().open("/exchange").locator("main")).containsText("登録済");
        Pictures.take(way.staff().page(), "admin-exchange");
        assertThat(way.sealed()).hasSize(2);
        Pictures.take(way.agent().page(), "agent-exchange");
    }

    @Test
    @Order(40)
    @Requirement({"R119", "R120", "R121"})
    void staff_open_two_places_and_publish_four_weeks() {
        way.published();
        StaffDesk staff = way.staff();
        Pictures.take(staff.page(), "admin-slots-published");
        assertThat(staff.open("/facilities").locator("main")).containsText(Way.PLACES.getLast());
        Pictures.take(staff.page(), "admin-facilities");
        assertThat(journey.stack().database(Way.CITY).count("SELECT count(*) FROM slot"))
                .isGreaterThan(100);
    }

    @Test
    @Order(41)
    void a_wrong_sealed_file_is_refused_with_its_own_sentence_and_changes_nothing() {
        SealedVariants variants = new SealedVariants(journey, way);
        way.published();
        Map<String, Long> before = journey.stack().database(Way.CITY).counts();
        Map<String, String> said = new LinkedHashMap<>();
        variants.beforeUpload()
                .forEach((kind, content) -> said.put(kind, way.staff().refusalOf(kind + ".mdx", content)));
        Pictures.take(way.staff().page(), "admin-upload-refused");
        assertThat(journey.stack().database(Way.CITY).counts()).isEqualTo(before);
        assertThat(said.get("damaged")).contains("壊れているか、書き換えられています");
        assertThat(said.get("truncated")).contains("途中で切れています");
        assertThat(said.get("other-city")).contains("ほかの自治体の連携ファイルです");
        assertThat(said.get("unknown-terminal")).contains("登録されていない相手");
        assertThat(said.get("out-of-sequence")).contains("番号の順番が違います");
        assertThat(said.get("no-file-of-ours")).contains("連携ファイルではありません");
    }

    @Test
    @Order(42)
    @Requirement("R049")
    void staff_take_over_what_the_terminal_sealed_once() {
        way.sealed();
        way.published();
        StaffDesk staff = way.staff();
        if (!notes.has("uploaded." + way.sealed().getFirst().getFileName())) {
            Page page = staff.uploadSealed(way.sealed().getFirst());
            assertThat(page.locator("main")).containsText("まだ何も取り込んでいません");
            Pictures.take(page, "admin-upload-plan");
            assertThat(journey.stack().database(Way.CITY).count("SELECT count(*) FROM invitee"))
                    .isZero();
            AgentDesk.press(page, "取り込まない");
        }
        way.uploaded();
        Map<String, Long> before = journey.stack().database(Way.CITY).counts();
        assertThat(staff.refusalOf(
                        "again.mdx", SealedVariants.bytes(way.sealed().getFirst())))
                .contains("取り込み済みです");
        assertThat(journey.stack().database(Way.CITY).counts()).isEqualTo(before);
        assertThat(before.get("invitee")).isGreaterThan(550);
        assertThat(staff.open("/people").locator("main")).containsText("予約できる方は" + before.get("invitee") + "名");
        Pictures.take(staff.page(), "admin-people");
    }

    @Test
    @Order(50)
    @Requirement({"R055", "R065", "R066", "R075", "R076", "R085", "R091", "R095"})
    void a_resident_books_from_the_code_on_the_notice() {
        way.uploaded();
        Resident resident = way.resident();
        resident.scan(way.notices().get(0));
        book(resident, way.notices().get(1), "booked", EMAIL);
        resident.page().context().close();
    }

    @Test
    @Order(51)
    @Requirement({"R065", "R095"})
    void a_resident_books_without_javascript() {
        way.uploaded();
        Resident resident = way.residentWithoutJavaScript();
        resident.signIn(way.notices().get(2).number(), way.notices().get(2).password());
        book(resident, way.notices().get(3), "booked.plain", PLAIN_EMAIL);
        resident.page().context().close();
    }

    @Test
    @Order(52)
    @Requirement("R095")
    void signing_in_again_shows_the_receipt() {
        Resident again = way.resident();
        again.signIn(way.notices().get(0).number(), way.notices().get(0).password());
        assertThat(again.receiptNumber()).isEqualTo(notes.get("booked.number"));
        again.page().context().close();
    }

    @Test
    @Order(60)
    @Requirement("R178")
    void the_mail_arrives_and_the_reminder_is_set_for_the_day_before_at_six() {
        assertThat(journey.inbox().mailTo(EMAIL)).contains(notes.get("booked.number"));
        assertThat(journey.inbox().mailsTo(EMAIL)).hasSize(1);
        assertThat(journey.inbox().mailTo(PLAIN_EMAIL)).contains(notes.get("booked.plain.number"));
        Page page = way.staff().open("/?day=" + notes.get("booked.day"));
        AgentDesk.follow(page, notes.get("booked.number"));
        LocalDate eve = LocalDate.parse(notes.get("booked.day")).minusDays(1);
        assertThat(page.getByRole(AriaRole.ROW)
                        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("前日のお知らせ"))
                        .last())
                .containsText(eve.getMonthValue() + "月" + eve.getDayOfMonth() + "日");
        assertThat(page.locator("main")).containsText("18:00");
        assertThat(page.locator("main")).containsText(EMAIL);
        Pictures.take(page, "admin-booking");
    }

    @Test
    @Order(70)
    @Requirement({"R050", "R020", "R021", "R133"})
    void staff_see_the_booking_at_once_and_the_terminal_prints_the_list() {
        StaffDesk staff = way.staff();
        String day = notes.get("booked.day");
        Page list = staff.open("/?day=" + day);
        assertThat(list.locator("main")).containsText(notes.get("booked.number"));
        assertThat(list.locator("main")).containsText(way.notices().get(1).number());
        Pictures.take(list, "admin-day");
        AgentDesk agent = way.agent();
        agent.importBookings(staff.exportBookings());
        Page booked = agent.page();
        booked.navigate(journey.agent() + "/booked?day=" + day);
        assertThat(booked.locator("main")).containsText(way.notices().get(0).number());
        Pictures.take(booked, "agent-booked");
        String printed = String.join("\n", Tools.pages(agent.printDayList()));
        assertThat(printed)
                .contains(way.notices().get(0).number(), way.notices().get(1).number());
    }

    @Test
    @Order(80)
    void the_vendor_sees_five_cities_as_counts() {
        Page page = journey.browsers().desk();
        page.navigate(journey.console() + "/");
        Keycloak.signIn(page, "operator");
        assertThat(page.locator("tbody tr")).hasCount(5);
        long people = journey.stack().database(Way.CITY).count("SELECT count(*) FROM invitee");
        long bookings = journey.stack().database(Way.CITY).count("SELECT count(*) FROM booking");
        List<String> cells = page.locator("tr[data-city=" + Way.CITY + "] td").allInnerTexts();
        assertThat(cells).contains(Long.toString(people), Long.toString(bookings));
        assertThat(cells.get(3)).matches("[0-9.]+");
        Pictures.take(page, "console-cities");
        page.navigate(journey.console() + "/jobs");
        Pictures.take(page, "console-jobs");
        page.context().close();
    }

    private void book(Resident resident, Notice family, String note, String email) {
        if (notes.has(note + ".number")) {
            return;
        }
        resident.heading("日時を選ぶ");
        resident.choosePlace(Way.PLACES.getFirst());
        Pictures.take(resident.page(), note + "-calendar");
        assertThat(resident.page().locator("main")).containsText("予約可");
        assertThat(resident.page().locator("main")).containsText("残り僅か");
        assertThat(resident.page().locator("main")).containsText("予約不可");
        String when = resident.chooseTime(3);
        resident.addFamily(family.number(), family.password());
        assertThat(resident.page().locator(".people li")).hasCount(2);
        resident.toConfirmation();
        assertThat(resident.page().locator("main")).containsText("確認のチェックを入れてください");
        Pictures.take(resident.page(), note + "-form-errors");
        resident.fillIn(email, TELEPHONE);
        resident.heading("予約内容を確認する");
        Pictures.take(resident.page(), note + "-confirm");
        notes.put(note + ".number", resident.complete());
        notes.put(note + ".day", Resident.day(when).toString());
        Pictures.take(resident.page(), note + "-receipt");
        assertThat(resident.page().locator("main")).containsText(family.number());
    }
}
