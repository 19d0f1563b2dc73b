package jp.madoguchi.core.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostCheckTest {

    private static final String PLATFORM = "madoguchi.example";

    @ParameterizedTest
    @CsvSource({
        "mynumber.city.example.lg.jp, mynumber.city.example.lg.jp",
        "' MyNumber.City.Example.LG.jp ', mynumber.city.example.lg.jp",
        "窓口.example.jp, xn--rss34n.example.jp"
    })
    void takes_names_in_lower_case_ascii(String typed, String host) {
        HostCheck check = HostCheck.of(typed, PLATFORM);
        assertThat(check).isInstanceOf(HostCheck.Valid.class);
        if (typed.charAt(0) < 128) {
            assertThat(check).isEqualTo(new HostCheck.Valid(host));
        } else {
            assertThat(((HostCheck.Valid) check).host()).startsWith("xn--").endsWith(".example.jp");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', empty",
        "*.city.lg.jp, wildcard",
        "192.0.2.1, address",
        "2001:db8::1, address",
        "１９２.0.2.1, address",
        "https://a.city.lg.jp, url",
        "a.city.lg.jp:8080, url",
        "intranet, single",
        "a..jp, invalid",
        "a_b.city.lg.jp, invalid",
        "-a.city.lg.jp, invalid",
        "a.city.lg.jp., invalid",
        "madoguchi.example, platform",
        "kyoto.madoguchi.example, platform"
    })
    void refuses_what_is_no_host_of_a_city(String typed, String sentence) {
        assertThat(((HostCheck.Refused) HostCheck.of(typed, PLATFORM)).problem().key())
                .isEqualTo("domain.refused." + sentence);
    }

    @Test
    void refuses_labels_and_names_that_are_too_long() {
        assertThat(HostCheck.of("a".repeat(64) + ".jp", PLATFORM)).isInstanceOf(HostCheck.Refused.class);
        assertThat(HostCheck.of("a.".repeat(127) + "jp", PLATFORM)).isInstanceOf(HostCheck.Refused.class);
        assertThat(HostCheck.of("a.".repeat(5000) + "jp", PLATFORM)).isInstanceOf(HostCheck.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.0.0.5",
                "192.168.1.1",
                "172.16.0.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "255.255.255.255",
                "224.0.0.1",
                "::1",
                "fd00::1",
                "fe80::1",
                "64:ff9b::a00:1",
                "2002:a00:1::1"
            })
    void private_addresses_are_not_reached(String address) throws Exception {
        assertThat(NameServer.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"203.0.114.1", "2400:4000::1"})
    void public_addresses_are_reached(String address) throws Exception {
        assertThat(NameServer.isPublic(InetAddress.getByName(address))).isTrue();
    }
}
