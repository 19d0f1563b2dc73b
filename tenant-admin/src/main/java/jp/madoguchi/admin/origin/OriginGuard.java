package jp.madoguchi.admin.origin;

import inet.ipaddr.IPAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import jp.madoguchi.admin.group.CityStaff;
import jp.madoguchi.admin.group.Origin;
import jp.madoguchi.admin.group.StaffDevice;
import jp.madoguchi.admin.group.StaffGroup;
import jp.madoguchi.admin.group.StaffMember;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Decides whether a request comes from where a member's groups allow; asked at every request. */
@Component
public class OriginGuard {

    private final ClientAddress addresses;
    private final Devices devices;
    private final String certificateHeader;

    /** @param certificateHeader in which the proxy writes the fingerprint of the client's certificate; empty for none */
    OriginGuard(
            ClientAddress addresses,
            Devices devices,
            @Value("${madoguchi.client-certificate-header:}") String certificateHeader) {
        this.addresses = addresses;
        this.devices = devices;
        this.certificateHeader = certificateHeader;
    }

    /** Whether every group of the member accepts where the request comes from. */
    public boolean accepts(HttpServletRequest request, CityStaff staff, StaffMember member) {
        return staff.groupsOf(member).allMatch(group -> accepts(request, staff, group));
    }

    /** The address for the log; a question mark where it cannot be told. */
    public String address(HttpServletRequest request) {
        return addresses.of(request).map(IPAddress::toCanonicalString).orElse("?");
    }

    boolean accepts(HttpServletRequest request, CityStaff staff, StaffGroup group) {
        Origin origin = group.origin();
        boolean listed = origin.asksForAddress()
                && addresses
                        .of(request)
                        .filter(address -> Networks.hold(group.networks(), address))
                        .isPresent();
        boolean enrolled = origin.asksForDevice() && device(request, staff).isPresent();
        return origin.accepts(listed, enrolled);
    }

    /** The terminal that shows a key or a certificate which the city has enrolled. */
    Optional<StaffDevice> device(HttpServletRequest request, CityStaff staff) {
        Optional<String> key = DeviceKey.shown(request).map(DeviceKey::hex);
        Optional<String> certificate = certificate(request);
        Optional<StaffDevice> found = staff.devices().stream()
                .filter(device ->
                        key.filter(hash -> hash.equals(device.keyHash())).isPresent()
                                || certificate
                                        .filter(print -> print.equals(device.certificate()))
                                        .isPresent())
                .findFirst();
        found.ifPresent(devices::seen);
        return found;
    }

    private Optional<String> certificate(HttpServletRequest request) {
        if (certificateHeader.isEmpty() || !addresses.throughProxy(request)) {
            return Optional.empty();
        }
        return Optional.ofNullable(request.getHeader(certificateHeader))
                .map(OriginGuard::fingerprint)
                .filter(print -> !print.isEmpty());
    }

    /** Hexadecimal digits without colons, in lower case. */
    static String fingerprint(String text) {
        return text.replaceAll("[\\s:]", "").toLowerCase(Locale.ROOT);
    }
}
