package jp.madoguchi.admin.origin;

import static org.assertj.core.api.Assertions.assertThat;

import inet.ipaddr.IPAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworksTest {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.10, 203.0.113.10",
        "203.0.113.10/24, 203.0.113.0/24",
        "2001:DB8:0::1, 2001:db8::1",
        "2001:db8::1/32, 2001:db8::/32"
    })
    void writes_a_network_in_one_form(String typed, String stored) {
        assertThat(Networks.network(typed).map(IPAddress::toCanonicalString)).hasValue(stored);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "*",
                "203.0.113",
                "203.0.113.*",
                "203.0.113.1-9",
                "010.0x1.1",
                "city.example",
                "1.2.3.4/33",
                "1.2.3.0/255.255.255.0",
                "12"
            })
    void refuses_what_is_no_address(String typed) {
        assertThat(Networks.network(typed)).isEmpty();
    }

    @Test
    void holds_what_lies_inside_and_nothing_else() {
        List<String> networks = List.of("203.0.113.0/24", "2001:db8::/32");
        assertThat(Networks.hold(networks, address("203.0.113.255"))).isTrue();
        assertThat(Networks.hold(networks, address("203.0.114.0"))).isFalse();
        assertThat(Networks.hold(networks, address("2001:db8:ffff::1"))).isTrue();
        assertThat(Networks.hold(networks, address("2001:db9::1"))).isFalse();
        assertThat(Networks.hold(List.of(), address("203.0.113.5"))).isFalse();
    }

    private static IPAddress address(String text) {
        return Networks.address(text).orElseThrow();
    }
}
