package jp.madoguchi.core.maintenance;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import jp.madoguchi.core.keystore.CityKeystore;
import org.springframework.stereotype.Component;

/**
 * A signed pass that lets its holder see one site of the bound city during one stop: {@code <expiry>.<HMAC>}, under the
 * city's own key, so that it opens nothing in another city, at another site or in another stop.
 */
@Component
public class CheckPass {

    /** How long the link to the residents' site may be used. */
    public static final Duration LINK = Duration.ofMinutes(10);

    /** How long the browser that followed it, or a member of staff, is let in. */
    public static final Duration STAY = Duration.ofMinutes(60);

    private static final String PURPOSE = "maintenance-check";

    private final CityKeystore keys;
    private final Clock clock;

    CheckPass(CityKeystore keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** What a pass is for; a link is no cookie. */
    public enum Kind {
        LINK,
        RESIDENTS,
        STAFF
    }

    /** A pass that holds from now on for the given time. */
    public String issue(Stop stop, Kind kind, Duration lasts) {
        long until = clock.instant().plus(lasts).getEpochSecond();
        return until + "." + HexFormat.of().formatHex(sign(stop.id(), kind, until));
    }

    /** True for a pass of this city, stop and kind that has not run out. */
    public boolean valid(String pass, Stop stop, Kind kind) {
        int dot = pass.indexOf('.');
        if (dot < 1) {
            return false;
        }
        try {
            long until = Long.parseLong(pass, 0, dot, 10);
            byte[] signature = HexFormat.of().parseHex(pass.substring(dot + 1));
            return Instant.ofEpochSecond(until).isAfter(clock.instant())
                    && MessageDigest.isEqual(signature, sign(stop.id(), kind, until));
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    private byte[] sign(UUID stop, Kind kind, long until) {
        return keys.hmac(PURPOSE, kind + ":" + stop + ":" + until);
    }
}
