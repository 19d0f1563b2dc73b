package jp.madoguchi.core.invitee;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.base.id.ReservationNumber;
import jp.madoguchi.core.settings.LoginScheme;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * By which number a screen names a person: the one that the city's notice has and that was typed to sign in. People
 * without it sign in by 予約ID and read that.
 */
@Service
public class ShownNumbers {
    private final JdbcClient jdbc;
    private final CitySchemes schemes;

    ShownNumbers(JdbcClient jdbc, CitySchemes schemes) {
        this.jdbc = jdbc;
        this.schemes = schemes;
    }

    /**
     * A number as it is printed.
     *
     * @param scheme whose number it is
     */
    public record Shown(LoginScheme scheme, String number) {}

    /** A person's. */
    public Shown of(NoticeNumbers numbers) {
        LoginScheme scheme = schemes.of(numbers.procedure());
        String own = switch (scheme) {
            case RESERVATION_ID_PW -> null;
            case NOTICE_ID_MMDD -> ofNotice(numbers);
            case SERIAL_MMDD -> numbers.serial();
            case CITY_NO_PW -> numbers.city();
        };
        return own == null
                ? new Shown(LoginScheme.RESERVATION_ID_PW, printed(numbers.reservation()))
                : new Shown(scheme, own);
    }

    /** Of people of the bound city, by one statement; by none where everybody has a 予約ID to sign in with: then empty. */
    public Map<UUID, String> of(Collection<UUID> people) {
        Map<UUID, String> shown = new HashMap<>();
        if (schemes.uniform() && schemes.usual() == LoginScheme.RESERVATION_ID_PW) {
            return shown;
        }
        jdbc.sql("SELECT i.id, " + NoticeNumbers.COLUMNS + " FROM invitee i WHERE i.id = ANY (?::uuid[])")
                .param(people.stream().map(UUID::toString).toArray(String[]::new))
                .query((RowCallbackHandler) row -> shown.put(
                        row.getObject("id", UUID.class),
                        of(NoticeNumbers.read(row)).number()));
        return shown;
    }

    /** 予約ID in its groups. */
    public static String printed(String reservation) {
        return ReservationNumber.parse(reservation)
                .map(ReservationNumber::print)
                .orElse(reservation);
    }

    /** The same ID may stand on several notices (久留米 7(1)④); the card's own number tells them apart. */
    private static @Nullable String ofNotice(NoticeNumbers numbers) {
        return numbers.notice() == null || numbers.serial() == null
                ? numbers.notice()
                : numbers.notice() + "（" + numbers.serial() + "）";
    }
}
