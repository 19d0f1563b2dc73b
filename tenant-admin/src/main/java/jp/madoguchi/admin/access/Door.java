package jp.madoguchi.admin.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import jp.madoguchi.admin.group.CityStaff;
import jp.madoguchi.admin.group.StaffMember;
import jp.madoguchi.admin.origin.OriginGuard;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.core.kernel.FreshCache;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.stereotype.Service;

/** Asks where a request comes from, and records who was sent away: once in a while for each account and address. */
@Service
class Door {

    private static final Duration SAME = Duration.ofMinutes(1);

    private final OriginGuard guard;
    private final AuditTrail audit;
    private final FreshCache<String, Boolean> told = new FreshCache<>(SAME);

    Door(OriginGuard guard, AuditTrail audit) {
        this.guard = guard;
        this.audit = audit;
    }

    boolean isOpen(HttpServletRequest request, CityStaff staff, StaffMember member) {
        if (guard.accepts(request, staff, member)) {
            return true;
        }
        String address = guard.address(request);
        told.get(Tenancy.current().code() + " " + member.account() + " " + address, () -> {
            audit.record(
                    new AuditEntry("staff.refused-elsewhere", "staff", member.account(), Map.of("address", address)));
            return true;
        });
        return false;
    }
}
