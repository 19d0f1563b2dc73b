package jp.madoguchi.resident;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** Families in the cities whose residents do not sign in by 予約ID, as the cities' presets make them. */
@ResidentSiteTest
@Import(TownClock.class)
class FiveFamiliesIT {
    private static final String FULL = "これ以上は追加できません";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TownClock clock;

    @LocalServerPort
    private int port;

    @BeforeEach
    void tuesday() {
        clock.set("2026-11-24T10:00");
    }

    @Test
    @Requirement({"R067", "R087", "R097", "R100"})
    void kurume_books_for_five_of_whom_some_have_the_same_notice_id() throws Exception {
        PresetTown town = PresetTown.open(context, "kurume", "久留米市");
        long place = town.place("城島総合支所", "通常");
        town.publish(place, clock.today(), clock.today().plusDays(20));
        PresetTown.Person self = town.withNotice("555000111", "2A2345678", "0505");
        PresetTown.Person same = town.withNotice("555000111", "2B2345678", "0606");
        PresetTown.Person last = town.withNotice("555000115", "2F2345678", "1231");
        PresetWalk walk = new PresetWalk(town, clock, port);
        walk.opensByMail("family@example.jp");
        walk.signIn(self);
        assertThat(walk.hold(town.slot(place, "2026-12-02T10:00")).body()).contains("一度に5人まで", "追加する方の交付通知書ID");
        assertThat(walk.add(same).body()).contains(same.printed());
        for (int i = 2; i < 4; i++) {
            PresetTown.Person family = town.withNotice("55500011" + i, "2C234567" + i, "070" + i);
            assertThat(walk.add(family).body()).contains(family.printed());
        }
        walk.complete("email", "family@example.jp");
        assertThat(walk.join(last).body()).contains("ご家族を追加しました", last.printed());
        assertThat(town.slot(place, "2026-12-02T10:00").booked()).isEqualTo(5);
        assertThat(walk.browser().get("/change/people").body()).contains("一度に予約できる人数（5人）に達しています");

        PresetWalk child = new PresetWalk(town, clock, port);
        assertThat(child.signIn(same)).contains("予約が完了しています", last.printed());
    }

    @Test
    @Requirement({"R068", "R088", "R127"})
    void two_of_a_family_take_one_place_of_one_slot_in_matsusaka() throws Exception {
        PresetTown town = PresetTown.open(context, "matsusaka", "松阪市");
        long place = town.place("嬉野地域振興局", "夜間窓口");
        town.publish(place, clock.today(), clock.today().plusDays(20));
        PresetTown.Person self = town.withSerial("826260501", "0301");
        PresetTown.Person family = town.withSerial("826260502", "1231");
        PresetWalk walk = new PresetWalk(town, clock, port);
        walk.signIn(self);
        assertThat(walk.hold(town.slot(place, "2026-12-02T18:00")).body()).contains("追加する方の製造管理番号");
        assertThat(walk.add(family).body()).contains(family.printed()).doesNotContain("name=\"answer\"");
        String receipt = walk.complete("email", "");
        assertThat(receipt).contains(self.printed(), family.printed());
        assertThat(town.slot(place, "2026-12-02T18:00").booked()).isEqualTo(1);
    }

    @Test
    @Requirement({"R069", "R093", "R151"})
    void kyoto_takes_two_by_the_citys_own_numbers_and_nobody_who_is_booked() throws Exception {
        PresetTown town = PresetTown.open(context, "kyoto", "京都市");
        long place = town.place("kamigyo");
        town.publish(place, clock.today(), clock.today().plusDays(20));
        PresetTown.Person self = town.withCityNumber("KYO0101", "machiya-78");
        PresetTown.Person family = town.withCityNumber("KYO0102", "machiya-79");
        PresetTown.Person third = town.withCityNumber("KYO0103", "machiya-80");
        PresetWalk walk = new PresetWalk(town, clock, port);
        walk.signIn(self);
        assertThat(walk.hold(town.slot(place, "2026-12-02T10:00")).body()).contains("追加する方の予約番号");
        assertThat(walk.add(family).body()).contains(family.printed());
        assertThat(walk.add(third).body()).contains(FULL);
        walk.complete("email", "", "phone", "");
        assertThat(town.slot(place, "2026-12-02T10:00").booked()).isEqualTo(2);

        PresetWalk other = new PresetWalk(town, clock, port);
        other.signIn(third);
        other.hold(town.slot(place, "2026-12-02T11:00"));
        assertThat(other.add(family).body()).contains("この方は、すでに予約されています");
    }
}
