package jp.madoguchi.core.invitee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.core.settings.LoginScheme;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;

@Requirement("R067")
class MatchingTest {
    private static final byte[] JANUARY = secret(1);
    private static final byte[] MAY = secret(5);
    private static final String FIRST = "CDFGHJKMNPR";

    @Test
    void a_repeated_notice_id_lets_in_the_one_whose_day_was_typed() {
        Candidate january = person(JANUARY, "111111111", null, true);
        Candidate may = person(MAY, "222222222", null, true);

        assertThat(match("", MAY, january, may)).isEqualTo(new Matching.Outcome.One(may));
    }

    @Test
    void two_people_of_one_number_and_one_day_get_in_by_a_second_number_alone() {
        Candidate one = person(MAY, "111111111", null, true);
        Candidate other = person(MAY, "222222222", null, true);

        assertThat(match("", MAY, one, other)).isEqualTo(new Matching.Outcome.Several(true));
        assertThat(match("２２２-222-222", MAY, one, other)).isEqualTo(new Matching.Outcome.One(other));
        assertThat(match("333333333", MAY, one, other)).isEqualTo(new Matching.Outcome.Nobody());
    }

    @Test
    void where_no_second_number_is_known_of_all_the_reservation_id_is_asked_for() {
        Candidate one = person(MAY, "111111111", null, true);
        Candidate other = person(MAY, null, null, true);

        assertThat(match("", MAY, one, other)).isEqualTo(new Matching.Outcome.Several(false));
    }

    @Test
    void an_ended_owner_of_the_same_notice_and_day_does_not_get_in_as_the_other() {
        Candidate active = person(MAY, "111111111", null, true);
        Candidate ended = person(MAY, "222222222", null, false);

        assertThat(match("", MAY, active, ended)).isInstanceOf(Matching.Outcome.Several.class);
        assertThat(match("222222222", MAY, active, ended)).isEqualTo(new Matching.Outcome.Nobody());
    }

    @Test
    void the_ended_row_of_the_same_citizen_is_history() {
        Candidate now = person(MAY, "111111111", secret(9), true);
        Candidate before = person(MAY, "111111111", secret(9), false);

        assertThat(match("", MAY, now, before)).isEqualTo(new Matching.Outcome.One(now));
    }

    @Test
    void a_second_number_does_not_replace_the_day() {
        Candidate january = person(JANUARY, "111111111", null, true);

        assertThat(match("111111111", MAY, january)).isEqualTo(new Matching.Outcome.Nobody());
    }

    @Test
    void whoever_has_no_full_birth_date_has_no_day_to_sign_in_with() {
        Candidate unknownDay = person(null, "111111111", null, true);

        assertThat(match("", new byte[32], unknownDay)).isEqualTo(new Matching.Outcome.Nobody());
    }

    private static Matching.Outcome match(String further, byte[] secret, Candidate... people) {
        return Matching.match(
                new Credentials(LoginScheme.NOTICE_ID_MMDD, "777000777", "0505", further), secret, List.of(people));
    }

    private static Candidate person(byte[] mmdd, String serial, byte[] citizen, boolean active) {
        return new Candidate(UUID.randomUUID(), "issue", FIRST, serial, null, mmdd, citizen, active);
    }

    private static byte[] secret(int value) {
        byte[] secret = new byte[32];
        Arrays.fill(secret, (byte) value);
        return secret;
    }
}
