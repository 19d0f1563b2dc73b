package jp.madoguchi.admin.origin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.admin.group.CityStaff;
import jp.madoguchi.admin.group.Origin;
import jp.madoguchi.admin.group.StaffRegister;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes where staff may come from. A change that would shut out the one who makes it is undone. */
@Service
class OriginRules {

    private final JdbcClient jdbc;
    private final StaffRegister register;
    private final OriginGuard guard;
    private final Devices devices;
    private final CurrentActor actors;
    private final AuditTrail audit;

    OriginRules(
            JdbcClient jdbc,
            StaffRegister register,
            OriginGuard guard,
            Devices devices,
            CurrentActor actors,
            AuditTrail audit) {
        this.jdbc = jdbc;
        this.register = register;
        this.guard = guard;
        this.devices = devices;
        this.actors = actors;
        this.audit = audit;
    }

    /** @throws WouldShutOut when the actor could not make the next request from here */
    @Transactional
    void setOrigin(String group, Origin origin, HttpServletRequest request) {
        jdbc.sql("UPDATE staff_group SET origin = ? WHERE code = ?")
                .params(origin.name(), group)
                .update();
        audit.record(new AuditEntry("access.rule-changed", "group", group, Map.of("origin", origin.name())));
        checked(request);
    }

    /**
     * Adds an address or a block.
     *
     * @return false where the text is neither
     */
    @Transactional
    boolean addNetwork(String group, String text, String note) {
        Optional<String> network = Networks.network(text).map(found -> found.toCanonicalString());
        if (network.isEmpty()) {
            return false;
        }
        jdbc.sql("INSERT INTO staff_network (group_code, network, note) SELECT code, ?, ? FROM staff_group"
                        + " WHERE code = ? ON CONFLICT DO NOTHING")
                .params(network.get(), note.strip(), group)
                .update();
        audit.record(new AuditEntry("access.network-added", "group", group, Map.of("network", network.get())));
        register.changed();
        return true;
    }

    /** @throws WouldShutOut when the actor could not make the next request from here */
    @Transactional
    void removeNetwork(String group, String network, HttpServletRequest request) {
        jdbc.sql("DELETE FROM staff_network WHERE group_code = ? AND network = ?")
                .params(group, network)
                .update();
        audit.record(new AuditEntry("access.network-removed", "group", group, Map.of("network", network)));
        checked(request);
    }

    /** @throws WouldShutOut when the actor could not make the next request from here */
    @Transactional
    void revoke(UUID device, HttpServletRequest request) {
        devices.revoke(device);
        checked(request);
    }

    private void checked(HttpServletRequest request) {
        CityStaff after = register.fresh();
        boolean in = after.active(actors.get().id())
                .map(member -> guard.accepts(request, after, member))
                .orElse(true);
        if (!in) {
            throw new WouldShutOut();
        }
        register.changed();
    }
}
