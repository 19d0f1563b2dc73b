package jp.madoguchi.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.core.slot.BoardSlot;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each of the five cities as its preset makes it: one resident's whole way by that city's own clauses. */
@ResidentSiteTest
@Import(TownClock.class)
class FiveCitiesIT {
    private static final String EMAIL = "taro@example.jp";
    private static final String DEADLINE = "この日時は、予約の締切を過ぎています";
    private static final String NOT_YET = "まだ受付が始まっていません";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TownClock clock;

    @LocalServerPort
    private int port;

    /** A Tuesday after a Monday that was a holiday. */
    @BeforeEach
    void tuesday() {
        clock.set("2026-11-24T10:00");
    }

    @Test
    @Requirement({"R065", "R066", "R075", "R076", "R082", "R084", "R085", "R086", "R091", "R095", "R112", "R120", "R121"
    })
    void miura_books_five_people_by_their_reservation_ids_in_hours_that_follow_each_other() throws Exception {
        PresetTown town = PresetTown.open(context, "miura", "三浦市");
        long place = town.place("市役所本館", "通常");
        town.publish(place, clock.today(), clock.today().plusDays(40));
        BoardSlot ten = town.slot(place, "2026-12-02T10:00");
        assertThat(ten.minutes()).isEqualTo(60);
        List<PresetTown.Person> people = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            people.add(town.withReservationId(true));
        }
        PresetTown.Person self = people.getFirst();
        PresetWalk walk = walk(town);
        assertThat(walk.signIn(self)).contains("日時を選ぶ", "市役所本館", self.printed());
        walk.isRefused(place, town.slot(place, "2026-11-25T10:00"), DEADLINE);
        walk.sees("free", place, town.slot(place, "2026-12-25T10:00"));
        walk.isRefused(place, town.slot(place, "2026-12-28T10:00"), NOT_YET);

        assertThat(walk.hold(ten).body()).contains("一度に5人まで", "name=\"email\"", "name=\"phone\"");
        for (PresetTown.Person family : people.subList(1, 5)) {
            assertThat(walk.add(family).body()).contains(family.printed());
        }
        assertThat(walk.add(people.get(5)).body()).contains("これ以上は追加できません");
        assertThat(walk.toConfirm("email", EMAIL, "cautions", "true").body()).contains("電話番号を入力してください");
        String receipt = walk.complete("email", EMAIL, "phone", "046-882-1111");
        people.subList(0, 5).forEach(person -> assertThat(receipt).contains(person.printed()));
        assertThat(town.slot(place, "2026-12-02T10:00").booked()
                        + town.slot(place, "2026-12-02T11:00").booked())
                .isEqualTo(5);

        PresetWalk other = walk(town);
        other.signIn(people.get(5));
        other.sees("full", place, ten);
        other.sees("free", place, town.slot(place, "2026-12-02T13:00"));
        other.hold(town.slot(place, "2026-12-02T13:00"));
        assertThat(other.add(self).body()).contains("この方は、すでに予約されています");

        assertThat(walk.browser()
                        .follow(walk.browser().get("/Q/" + self.qrToken()))
                        .body())
                .contains("予約が完了しています", self.printed());
        walk.getsNoSecondBooking(town.slot(place, "2026-12-03T10:00"));
        walk.movesTo(town.slot(place, "2026-12-03T09:00"));
        leaves(walk, people.get(4));
        assertThat(town.slot(place, "2026-12-02T10:00").booked()).isZero();
        walk.cancels();
        bookedUntilTheDeadline(
                town, people.get(1), town.slot(place, "2026-12-02T15:00"), "2026-12-01T09:00", "046-882-1111");
    }

    @Test
    @Requirement({"R067", "R073", "R074", "R078", "R079", "R083", "R089", "R097", "R100", "R101", "R115", "R117", "R118"
    })
    void kurume_asks_for_an_address_first_and_for_a_notice_id_that_two_people_have() throws Exception {
        PresetTown town = PresetTown.open(context, "kurume", "久留米市");
        long hall = town.place("市役所 市民課", "通常");
        long branch = town.place("田主丸総合支所", "短縮");
        town.publish(hall, clock.today(), clock.today().plusDays(70));
        town.publish(branch, clock.today(), clock.today().plusDays(70));
        PresetTown.Person self = town.withNotice("777000777", "1A2345678", "0505");
        PresetTown.Person other = town.withNotice("777000777", "1B2345678", "0229");
        PresetWalk walk = walk(town);
        walk.opensByMail(EMAIL);
        assertThat(walk.browser().get("/signin").body()).contains("交付通知書ID", "次の質問に、数字で答えてください");
        assertThat(walk.signIn(self))
                .contains("日時を選ぶ", "市役所 市民課", "田主丸総合支所", self.printed())
                .doesNotContain(other.printed());
        walk.isRefused(hall, town.slot(hall, "2026-11-24T15:00"), DEADLINE);
        walk.sees("free", hall, town.slot(hall, "2026-11-25T09:00"));
        walk.isRefused(hall, town.slot(hall, "2027-01-25T09:00"), NOT_YET);
        assertThat(town.slots(branch, "2026-12-02").getFirst().start()).isEqualTo(LocalTime.of(10, 0));

        BoardSlot ten = town.slot(branch, "2026-12-02T10:00");
        assertThat(walk.hold(ten).body()).contains("一度に5人まで").doesNotContain("name=\"phone\"");
        walk.complete("email", EMAIL);
        walk.getsNoSecondBooking(town.slot(hall, "2026-12-03T09:00"));
        assertThat(walk(town).signIn(self)).contains("予約が完了しています", "田主丸総合支所");
        walk.movesTo(town.slot(hall, "2026-12-03T09:00"));
        walk.cancels();

        walk = walk(town);
        walk.opensByMail("hanako@example.jp");
        assertThat(walk.signIn(other)).contains(other.printed()).doesNotContain(self.printed());
        book(walk, town.slot(hall, "2026-12-02T15:00"), "email", "hanako@example.jp");
        String booking = walk.bookingToCancel();
        clock.set("2026-12-01T16:00");
        walk.signIn(other);
        walk.movesTo(town.slot(hall, "2026-12-02T16:00"));
        clock.set("2026-12-02T08:00");
        walk.signIn(other);
        walk.isTooLate(booking, town.slot(hall, "2026-12-04T09:00"));
    }

    @Test
    @Requirement({"R068", "R070", "R077", "R080", "R092", "R098", "R106", "R113"})
    void matsusaka_takes_nine_digits_and_a_day_of_birth_and_asks_for_nothing_but_an_address() throws Exception {
        PresetTown town = PresetTown.open(context, "matsusaka", "松阪市");
        long place = town.place("本庁 戸籍住民課", "通常");
        town.publish(place, clock.today(), clock.today().plusDays(40));
        PresetTown.Person self = town.withSerial("826260188", "0229");
        PresetWalk walk = walk(town);
        assertThat(walk.browser().get("/signin").body())
                .contains("製造管理番号", "生まれた月日", "数字9桁です")
                .doesNotContain("個人番号カード");
        assertThat(walk.signIn(self)).contains("日時を選ぶ", "本庁 戸籍住民課").doesNotContain("個人番号カード");
        walk.isRefused(place, town.slot(place, "2026-11-25T10:00"), DEADLINE);
        walk.sees("free", place, town.slot(place, "2026-11-26T10:00"));
        walk.isRefused(place, town.slot(place, "2026-12-25T10:00"), NOT_YET);

        BoardSlot ten = town.slot(place, "2026-12-02T10:00");
        assertThat(walk.hold(ten).body())
                .contains("name=\"email\"", "一度に2人まで")
                .doesNotContain("name=\"phone\"", "name=\"name\"", "name=\"address\"", "個人番号カード");
        assertThat(walk.complete("email", EMAIL)).contains(EMAIL).doesNotContain("個人番号カード");
        walk.getsNoSecondBooking(town.slot(place, "2026-12-03T10:00"));
        assertThat(walk(town).signIn(self)).contains("予約が完了しています");
        walk.movesTo(town.slot(place, "2026-12-03T10:00"));
        walk.cancels();
        bookedUntilTheDeadline(town, self, town.slot(place, "2026-12-02T15:00"), "2026-12-01T09:00", "");
    }

    @Test
    @Requirement({"R222"})
    void ageo_books_on_a_sunday_night_by_the_plain_rules() throws Exception {
        clock.set("2026-11-22T03:00");
        PresetTown town = PresetTown.open(context, "ageo", "上尾市");
        long place = town.place("市役所 市民課", "通常");
        town.publish(place, clock.today(), clock.today().plusDays(40));
        PresetTown.Person self = town.withReservationId(false);
        PresetTown.Person family = town.withReservationId(false);
        PresetWalk walk = walk(town);
        assertThat(walk.signIn(self)).contains("日時を選ぶ", "市役所 市民課");
        walk.isRefused(place, town.slot(place, "2026-11-24T10:00"), DEADLINE);
        BoardSlot ten = town.slot(place, "2026-12-02T10:00");
        walk.sees("free", place, ten);
        assertThat(walk.hold(ten).body()).contains("一度に2人まで").doesNotContain("name=\"phone\"");
        assertThat(walk.add(family).body()).contains(family.printed());
        assertThat(walk.add(town.withReservationId(false)).body()).contains("これ以上は追加できません");
        assertThat(walk.complete("email", "")).contains(self.printed(), family.printed());
        PresetWalk third = walk(town);
        third.signIn(town.withReservationId(false));
        third.sees("full", place, ten);
        walk.getsNoSecondBooking(town.slot(place, "2026-12-03T10:00"));
        assertThat(walk(town).signIn(family)).contains("予約が完了しています");
        leaves(walk, family);
        third.sees("few", place, ten);
        walk.movesTo(town.slot(place, "2026-12-03T10:00"));
        walk.cancels();
        bookedUntilTheDeadline(town, self, town.slot(place, "2026-12-02T15:00"), "2026-12-01T09:00", "");
    }

    @Test
    @Requirement({"R069", "R071", "R072", "R081", "R093", "R094", "R099", "R111", "R114", "R130", "R151"})
    void kyoto_books_at_any_of_its_places_until_each_ones_last_reception() throws Exception {
        PresetTown town = PresetTown.open(context, "kyoto", "京都市");
        long third = town.place("center-3f");
        long first = town.place("center-1f");
        long kita = town.place("kita");
        for (long place : new long[] {third, first, kita}) {
            town.publish(place, clock.today(), clock.today().plusDays(70));
        }
        PresetTown.Person self = town.withCityNumber("KYO0001", "machiya-77");
        PresetWalk walk = walk(town);
        assertThat(walk.browser().get("/signin").body()).contains("予約番号", "利用者登録は必要ありません");
        assertThat(walk.signIn(new PresetTown.Person(self.scheme(), "KYO9999", "machiya-77", "", "", "")))
                .contains("登録のない予約番号では予約ができません");
        assertThat(walk.signIn(self)).contains("日時を選ぶ", "センター（下京）３階", "北区役所カード交付コーナー", "伏見");

        assertThat(town.slots(third, "2026-12-02").getLast().start()).isEqualTo(LocalTime.of(16, 50));
        walk.sees("free", third, town.slot(third, "2026-12-02T16:50"));
        walk.isRefused(third, afterTheLast(town, third, "2026-12-02"), "最終受付を過ぎています");
        assertThat(town.slots(first, "2026-11-30").getLast().start()).isEqualTo(LocalTime.of(18, 45));
        assertThat(town.slots(first, "2026-12-01")).isEmpty();
        assertThat(town.slots(first, "2026-11-28").getLast().start()).isEqualTo(LocalTime.of(16, 45));
        assertThat(town.slots(kita, "2026-12-02").getLast().start()).isEqualTo(LocalTime.of(16, 45));
        walk.isRefused(kita, town.slot(kita, "2026-11-26T10:00"), DEADLINE);
        walk.isRefused(kita, town.slot(kita, "2027-01-25T10:00"), NOT_YET);

        BoardSlot ten = town.slot(kita, "2026-11-27T10:00");
        walk.sees("free", kita, ten);
        assertThat(walk.hold(ten).body())
                .contains("name=\"email\"", "name=\"phone\"", "一度に2人まで")
                .doesNotContain("name=\"name\"", "name=\"address\"", "name=\"birthDate\"");
        walk.complete("email", "", "phone", "");
        walk.getsNoSecondBooking(town.slot(third, "2026-12-02T10:00"));

        clock.set("2026-11-25T10:00");
        assertThat(walk.signIn(self)).contains("予約が完了しています", "日時や場所を変更する");
        walk.browser().get("/change/time");
        HttpResponse<String> near = walk.browser()
                .post(
                        "/change/hold",
                        "slot",
                        String.valueOf(town.slot(kita, "2026-11-27T11:00").slotId()));
        assertThat(near.statusCode()).isEqualTo(409);
        assertThat(near.body()).contains(DEADLINE);
        walk.movesTo(town.slot(third, "2026-12-01T16:50"));
        walk.cancels();
        bookedUntilTheDeadline(town, self, town.slot(third, "2026-12-02T15:00"), "2026-12-01T09:00", "075-222-3333");
    }

    /** A slot that somebody made by hand within the hours for a time when nobody is received any more. */
    private BoardSlot afterTheLast(PresetTown town, long place, String day) {
        CityScope.callAsStaff(
                town.city(), () -> jdbc.sql("""
                                INSERT INTO slot (facility_id, slot_group, day, start, minutes, capacity, published_at)
                                SELECT facility_id, slot_group, day, start + interval '5 minutes', minutes, capacity, published_at
                                FROM slot WHERE facility_id = ? AND day = ?::date AND start = '16:50'
                                """).params(place, day).update());
        return town.slot(place, day + "T16:55");
    }

    /** Books, and comes back when the deadline of changing and cancelling has passed. */
    private void bookedUntilTheDeadline(
            PresetTown town, PresetTown.Person person, BoardSlot slot, String tooLate, String phone) throws Exception {
        PresetWalk walk = walk(town);
        assertThat(walk.signIn(person)).contains("日時を選ぶ");
        book(walk, slot, "email", EMAIL, "phone", phone);
        String booking = walk.bookingToCancel();
        clock.set(tooLate);
        assertThat(walk.signIn(person)).contains("予約が完了しています");
        walk.isTooLate(booking, slot);
    }

    private static void book(PresetWalk walk, BoardSlot slot, String... contact) throws Exception {
        assertThat(walk.hold(slot).body()).contains("までお取りしています");
        walk.complete(contact);
    }

    private static void leaves(PresetWalk walk, PresetTown.Person person) throws Exception {
        String page = walk.browser().get("/change/people").body();
        String row = page.substring(page.indexOf(person.printed()));
        String id = row.replaceFirst("(?s).*?name=\"person\" value=\"([^\"]*)\".*", "$1");
        assertThat(walk.browser()
                        .postAndFollow(
                                "/change/leave", "booking", walk.browser().hidden("booking"), "person", id)
                        .body())
                .contains("予約から外しました")
                .doesNotContain(person.printed());
    }

    private PresetWalk walk(PresetTown town) {
        return new PresetWalk(town, clock, port);
    }
}
