package jp.madoguchi.core.invitee;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The numbers by which a notice names a person. Hides itself in {@link #toString()}.
 *
 * @param procedure what the person comes for: decides how one signs in
 * @param reservation 予約ID, 11 characters without hyphens
 * @param notice 交付通知書ID, which may repeat
 * @param serial 製造管理番号
 * @param city a number of the city's own
 */
public record NoticeNumbers(
        String procedure,
        String reservation,
        @Nullable String notice,
        @Nullable String serial,
        @Nullable String city) {

    /** Of a table named {@code i}. */
    static final String COLUMNS = " i.procedure, i.reservation_number, i.notice_id, i.serial_number, i.city_number ";

    static NoticeNumbers read(ResultSet row) throws SQLException {
        return new NoticeNumbers(
                row.getString("procedure"),
                row.getString("reservation_number"),
                row.getString("notice_id"),
                row.getString("serial_number"),
                row.getString("city_number"));
    }

    @Override
    public String toString() {
        return "NoticeNumbers[hidden]";
    }
}
