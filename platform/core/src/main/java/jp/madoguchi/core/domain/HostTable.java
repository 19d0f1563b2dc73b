package jp.madoguchi.core.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.madoguchi.base.db.OwnerDatabase;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.lifecycle.OperatorLog;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The hosts of all cities in the registry, of which each host belongs to one. */
final class HostTable {

    private static final Actor WORKER = Actor.system(DomainOrder.TASK);

    private final OwnerDatabase owner;
    private final JdbcTemplate jdbc;
    private final String platform;
    private final OperatorLog log;

    HostTable(OwnerDatabase owner, String platform, OperatorLog log) {
        this.owner = owner;
        this.jdbc = owner.jdbc();
        this.platform = platform;
        this.log = log;
    }

    /** Gives a proved host to the city; false when another was faster. May be repeated. */
    boolean claim(String city, String host, Instant now) {
        Claim claim = owner.transaction().execute(status -> claimed(city, host, now));
        if (claim == Claim.NEW) {
            log.record(WORKER, "domain.added", city, Map.of("host", host));
        }
        return claim != Claim.LOST;
    }

    private Claim claimed(String city, String host, Instant now) {
        jdbc.update("INSERT INTO platform.city_host (host, city) VALUES (?, ?) ON CONFLICT DO NOTHING", host, city);
        List<@Nullable String> holder =
                jdbc.queryForList("SELECT city FROM platform.city_host WHERE host = ?", String.class, host);
        if (!holder.equals(List.of(city))) {
            return Claim.LOST;
        }
        int added = jdbc.update(
                "INSERT INTO platform.city_domain (host, city, proved_at, checked_at) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT DO NOTHING",
                host,
                city,
                JapanTime.db(now),
                JapanTime.db(now));
        return added == 1 ? Claim.NEW : Claim.KEPT;
    }

    private enum Claim {
        NEW,
        KEPT,
        LOST
    }

    void looked(String host, boolean proofLost, CertificateState certificate, Instant now) {
        Instant until = certificate.until();
        jdbc.update(
                "UPDATE platform.city_domain SET proof_lost = ?, certificate = ?, certificate_until = ?, checked_at = ?"
                        + " WHERE host = ?",
                proofLost,
                certificate.verdict().name(),
                until == null ? null : JapanTime.db(until),
                JapanTime.db(now),
                host);
    }

    /** Makes a host of the city its main one; false when it is not the city's. */
    boolean makeMain(String city, String host) {
        boolean made = Boolean.TRUE.equals(owner.transaction().execute(status -> {
            jdbc.update("UPDATE platform.city_host SET main = false WHERE city = ? AND main AND host <> ?", city, host);
            boolean done =
                    jdbc.update("UPDATE platform.city_host SET main = true WHERE city = ? AND host = ?", city, host)
                            == 1;
            if (!done) {
                status.setRollbackOnly();
            }
            return done;
        }));
        if (made) {
            log.record(WORKER, "domain.main", city, Map.of("host", host));
        }
        return made;
    }

    /** Takes an own domain away; the platform's host becomes the main one where it was. */
    void remove(String city, String host) {
        Integer gone = owner.transaction().execute(status -> {
            String under = "%." + platform;
            int removed = jdbc.update(
                    "DELETE FROM platform.city_host WHERE city = ? AND host = ? AND host NOT LIKE ?",
                    city,
                    host,
                    under);
            if (removed == 1) {
                jdbc.update("""
                        UPDATE platform.city_host SET main = true
                        WHERE host = (SELECT min(host) FROM platform.city_host WHERE city = ? AND host LIKE ?)
                          AND NOT EXISTS (SELECT FROM platform.city_host WHERE city = ? AND main)
                        """, city, under, city);
            }
            return removed;
        });
        if (Objects.equals(gone, 1)) {
            log.record(WORKER, "domain.removed", city, Map.of("host", host));
        }
    }
}
