package jp.madoguchi.core.invitee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockPolicyTest {

    @Test
    void each_lock_lasts_twice_as_long_as_the_one_before_up_to_a_day() {
        assertThat(IntStream.range(0, 9).mapToObj(LockPolicy.BIRTHDAY::lock).map(Duration::toMinutes))
                .containsExactly(15L, 30L, 60L, 120L, 240L, 480L, 960L, 1440L, 1440L);
        assertThat(LockPolicy.BIRTHDAY.lock(1_000_000)).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void all_days_of_a_year_at_one_number_take_half_a_year() {
        int tried = LockPolicy.BIRTHDAY.free();
        Duration spent = Duration.ZERO;
        for (int locks = 0; tried < 366; locks++) {
            spent = spent.plus(LockPolicy.BIRTHDAY.lock(locks));
            tried += LockPolicy.BIRTHDAY.again();
        }
        assertThat(spent).isGreaterThan(Duration.ofDays(170));
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "2001:db8:1:2:aaaa::1, 20010db800010002/64",
        "2001:db8:1:2:bbbb::9, 20010db800010002/64",
        "2001:db8:1:3::1, 20010db800010003/64",
        "::ffff:192.0.2.1, 192.0.2.1",
        "unknown, unknown"
    })
    void a_client_is_an_address_or_the_network_of_one_connection(String address, String counted) {
        assertThat(ClientAddress.of(address)).isEqualTo(counted);
    }
}
