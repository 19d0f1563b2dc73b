package jp.madoguchi.admin.origin;

import inet.ipaddr.AddressStringException;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IPAddressStringParameters;
import java.util.Collection;
import java.util.Optional;

/** Reads addresses and blocks of both versions of IP; IPv4 inside IPv6 is IPv4. */
final class Networks {

    /** Exactly what people write: no names, no wildcards, no ranges, no octal or shortened forms. */
    private static final IPAddressStringParameters STRICT = new IPAddressStringParameters.Builder()
            .allowEmpty(false)
            .allowAll(false)
            .allowSingleSegment(false)
            .allowWildcardedSeparator(false)
            .allowMask(false)
            .setRangeOptions(inet.ipaddr.AddressStringParameters.RangeParameters.NO_RANGE)
            .getIPv4AddressParametersBuilder()
            .allow_inet_aton(false)
            .getParentBuilder()
            .toParams();

    private Networks() {}

    /** One address; empty where it is none. */
    static Optional<IPAddress> address(String text) {
        return parse(text).filter(address -> !address.isMultiple() && !address.isPrefixed());
    }

    /** An address or a block such as {@code 203.0.113.0/24}, its host bits cleared; empty where it is none. */
    static Optional<IPAddress> network(String text) {
        return parse(text).map(address -> address.isPrefixed() ? address.toPrefixBlock() : address);
    }

    /** Whether one of the networks holds the address; what cannot be read holds nothing. */
    static boolean hold(Collection<String> networks, IPAddress address) {
        return networks.stream()
                .map(Networks::network)
                .flatMap(Optional::stream)
                .anyMatch(network -> network.contains(address));
    }

    private static Optional<IPAddress> parse(String text) {
        try {
            IPAddress address = new IPAddressString(text.strip(), STRICT).toAddress();
            if (address == null) {
                return Optional.empty();
            }
            boolean mapped = address.isIPv6() && address.toIPv6().isIPv4Mapped() && !address.isPrefixed();
            return Optional.of(mapped ? address.toIPv6().getEmbeddedIPv4Address() : address);
        } catch (AddressStringException e) {
            return Optional.empty();
        }
    }
}
