package jp.madoguchi.admin.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inet.ipaddr.IPAddress;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

@Requirement("R203")
class ClientAddressTest {

    private static final ClientAddress ADDRESSES =
            new ClientAddress(List.of("10.0.0.0/8", "fd00::/8"), "X-Forwarded-For");

    @Test
    void takes_the_peer_where_no_proxy_stands() {
        assertThat(of("203.0.113.5")).hasValue("203.0.113.5");
    }

    @Test
    void believes_no_header_of_a_peer_that_is_no_proxy_of_ours() {
        assertThat(of("203.0.113.5", "198.51.100.7")).hasValue("203.0.113.5");
    }

    @Test
    void believes_no_header_at_all_where_no_proxy_is_configured() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr("10.0.0.1");
        request.addHeader("X-Forwarded-For", "198.51.100.7");
        request.addHeader("Forwarded", "for=198.51.100.7");
        ClientAddress none = new ClientAddress(List.of(""), "X-Forwarded-For");
        assertThat(none.of(request).map(IPAddress::toCanonicalString)).hasValue("10.0.0.1");
        assertThat(none.throughProxy(request)).isFalse();
    }

    @Test
    void takes_the_rightmost_hop_that_is_no_proxy_of_ours() {
        assertThat(of("10.0.0.1", "198.51.100.7, 203.0.113.9, 10.0.0.2")).hasValue("203.0.113.9");
        assertThat(of("10.0.0.1", "1.2.3.4", "203.0.113.9")).hasValue("203.0.113.9");
    }

    @Test
    void knows_no_address_where_the_hop_cannot_be_read() {
        assertThat(of("10.0.0.1", "198.51.100.7, unknown")).isEmpty();
        assertThat(of("10.0.0.1", "198.51.100.7, 1.2.3")).isEmpty();
    }

    @Test
    void reads_addresses_of_version_6_and_those_of_version_4_inside_them() {
        assertThat(of("fd00::1", "2001:db8::5")).hasValue("2001:db8::5");
        assertThat(of("::ffff:203.0.113.5")).hasValue("203.0.113.5");
    }

    @Test
    void reads_the_standard_header_where_it_is_the_one_that_the_proxies_write() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr("10.0.0.1");
        request.addHeader("Forwarded", "for=198.51.100.7, for=\"[2001:db8::5]:4711\";proto=https");
        request.addHeader("X-Forwarded-For", "198.51.100.99");
        assertThat(new ClientAddress(List.of("10.0.0.0/8"), "Forwarded")
                        .of(request)
                        .map(IPAddress::toCanonicalString))
                .hasValue("2001:db8::5");
    }

    @Test
    void refuses_to_start_with_a_proxy_that_is_no_address() {
        assertThatThrownBy(() -> new ClientAddress(List.of("proxy.example"), "X-Forwarded-For"))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Optional<String> of(String peer, String... forwarded) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(peer);
        for (String line : forwarded) {
            request.addHeader("X-Forwarded-For", line);
        }
        return ADDRESSES.of(request).map(IPAddress::toCanonicalString);
    }
}
