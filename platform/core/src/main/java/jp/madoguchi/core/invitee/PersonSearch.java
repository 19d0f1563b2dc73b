package jp.madoguchi.core.invitee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.base.date.PartialDate;
import jp.madoguchi.base.id.ReservationNumber;
import jp.madoguchi.base.text.SearchKey;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.exchange.record.PersonField;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Finds people for staff: by any number that stands on their papers, or by what they say on the telephone, as far as
 * the bound city lets it travel (三浦 2(1)ス). One statement a search.
 */
@Service
public class PersonSearch {

    /** As many are shown at once. */
    public static final int MOST = 20;

    private static final int SAME_BIRTHDAY = 1_000;
    private static final int LONGEST_TYPED = 200;
    private static final Pattern QR = Pattern.compile(".*/[Qq]/([0-9A-Za-z]{20,40})");
    private static final String SELECT = """
            SELECT i.id, i.reservation_number, p.name AS procedure, i.name, i.address, i.birth_date,
                   i.state = 'ACTIVE' AS active,
                   EXISTS (SELECT 1 FROM booking_person bp JOIN booking b ON b.id = bp.booking_id
                           WHERE bp.invitee_id = i.id AND bp.active AND b.state = 'BOOKED') AS booked
            FROM invitee i JOIN procedure p ON p.code = i.procedure
            """;

    private final JdbcClient jdbc;
    private final CitySettings settings;

    PersonSearch(JdbcClient jdbc, CitySettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** Which of name, address and day of birth the bound city holds. */
    public Set<PersonField> held() {
        return settings.get(Settings.EXCHANGE_FIELDS).allowed();
    }

    /**
     * The people of a number: 予約ID, the city's own, 交付通知書ID, 製造管理番号, 申請書ID, the number of a booking, or
     * what a reader makes of a notice's QR code. Full width, lower case, hyphens and blanks are forgiven.
     *
     * @return {@link #MOST} and one more at most
     */
    public List<PersonHit> byNumber(String typed) {
        String number = typed.length() > LONGEST_TYPED ? null : SchemeNumber.folded(typed);
        if (number == null) {
            return List.of();
        }
        String reservation =
                ReservationNumber.parse(typed).map(ReservationNumber::value).orElse("");
        Matcher qr = QR.matcher(typed.strip());
        byte[] token = Tokens.sha256(qr.matches() ? qr.group(1).toUpperCase(Locale.ROOT) : "");
        return jdbc.sql(SELECT + """
                        WHERE i.id IN (
                            SELECT id FROM invitee WHERE reservation_number = ?
                            UNION SELECT id FROM invitee WHERE city_number = ?
                            UNION SELECT id FROM invitee WHERE notice_id = ?
                            UNION SELECT id FROM invitee WHERE serial_number = ?
                            UNION SELECT id FROM invitee WHERE application_id = ?
                            UNION SELECT id FROM invitee WHERE qr_token_hash = ?
                            UNION SELECT bp.invitee_id FROM booking_person bp JOIN booking b ON b.id = bp.booking_id
                                  WHERE b.number = ?)
                        ORDER BY i.state, p.display_order, i.reservation_number LIMIT ?
                        """)
                .params(reservation, number, number, number, number, token, number, MOST + 1)
                .query(PersonSearch::row)
                .list();
    }

    /** Those of the people of a number who may book: one, where the number is clear. */
    public List<UUID> mayBook(String typed) {
        return byNumber(typed).stream()
                .filter(PersonHit::active)
                .map(PersonHit::id)
                .toList();
    }

    /**
     * The people born on a day whose name and address hold what was heard; spelling variants of kanji are the same.
     *
     * @param name "" for any
     * @param address "" for any
     * @return {@link #MOST} and one more at most
     */
    public List<PersonHit> byBirth(PartialDate birth, String name, String address) {
        String wantedName = SearchKey.of(name);
        String wantedAddress = SearchKey.of(address);
        return jdbc
                .sql(SELECT + "WHERE i.birth_date = ? ORDER BY i.state, i.reservation_number LIMIT ?")
                .params(birth.storage(), SAME_BIRTHDAY)
                .query(PersonSearch::row)
                .list()
                .stream()
                .filter(hit -> holds(hit.name(), wantedName) && holds(hit.address(), wantedAddress))
                .limit(MOST + 1L)
                .toList();
    }

    private static boolean holds(@Nullable String stored, String wanted) {
        return wanted.isEmpty()
                || stored != null && SearchKey.forms(stored).stream().anyMatch(form -> form.contains(wanted));
    }

    private static PersonHit row(ResultSet row, int number) throws SQLException {
        return new PersonHit(
                row.getObject("id", UUID.class),
                ReservationNumber.parse(row.getString("reservation_number"))
                        .map(ReservationNumber::print)
                        .orElse(row.getString("reservation_number")),
                row.getString("procedure"),
                row.getString("name"),
                row.getString("address"),
                row.getString("birth_date"),
                row.getBoolean("active"),
                row.getBoolean("booked"));
    }
}
