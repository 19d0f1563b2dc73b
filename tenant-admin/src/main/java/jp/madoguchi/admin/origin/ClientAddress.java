package jp.madoguchi.admin.origin;

import inet.ipaddr.IPAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Tells from which address a request comes. What a header says counts only where the peer is one of our own proxies, and
 * then the rightmost hop that is none: everything to the left of it could have been written by the sender.
 */
@Component
class ClientAddress {

    private static final Pattern FOR = Pattern.compile("(?i)for=\"?\\[?([0-9a-f.:]+?)]?(:\\d+)?\"?");

    private final List<String> proxies;
    private final String header;

    /**
     * @param proxies addresses and blocks of the proxies, with commas between; empty for none
     * @param header  the one header that the proxies write: {@code X-Forwarded-For} or {@code Forwarded}
     */
    ClientAddress(
            @Value("${madoguchi.trusted-proxies:}") List<String> proxies,
            @Value("${madoguchi.forwarded-header:X-Forwarded-For}") String header) {
        this.proxies = proxies.stream().filter(text -> !text.isBlank()).toList();
        for (String proxy : this.proxies) {
            if (Networks.network(proxy).isEmpty()) {
                throw new IllegalStateException("Not an address: madoguchi.trusted-proxies=" + proxy);
            }
        }
        this.header = header;
    }

    /** Empty where the address cannot be told: whoever needs one does not come in. */
    Optional<IPAddress> of(HttpServletRequest request) {
        Optional<IPAddress> peer = Networks.address(request.getRemoteAddr());
        if (peer.isEmpty() || !trusted(peer.get())) {
            return peer;
        }
        List<String> hops = hops(request);
        Collections.reverse(hops);
        for (String hop : hops) {
            Optional<IPAddress> address = Networks.address(hop);
            if (address.isEmpty() || !trusted(address.get())) {
                return address;
            }
        }
        return peer;
    }

    /** Whether the request comes from one of our own proxies, whose headers may be believed. */
    boolean throughProxy(HttpServletRequest request) {
        return Networks.address(request.getRemoteAddr()).filter(this::trusted).isPresent();
    }

    private boolean trusted(IPAddress address) {
        return Networks.hold(proxies, address);
    }

    private List<String> hops(HttpServletRequest request) {
        return new ArrayList<>(Collections.list(request.getHeaders(header)).stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(hop -> header.equalsIgnoreCase("Forwarded") ? forwarded(hop) : hop.strip())
                .toList());
    }

    private static String forwarded(String hop) {
        return Arrays.stream(hop.split(";"))
                .map(part -> FOR.matcher(part.strip()))
                .filter(java.util.regex.Matcher::matches)
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }
}
