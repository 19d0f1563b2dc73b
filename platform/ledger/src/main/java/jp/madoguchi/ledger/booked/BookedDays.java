package jp.madoguchi.ledger.booked;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 日毎の予約者リスト: who comes on a day, by place and time, from the bookings that were taken in. */
@Service
@Transactional(readOnly = true)
public class BookedDays {

    private final JdbcClient jdbc;

    BookedDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The places of a day with their visits by time; cancelled ones are left out. */
    public List<DayPlace> of(LocalDate day) {
        Map<String, List<DayVisit>> visits = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        jdbc.sql("""
                        select b.facility_code, b.facility_name, b.start, b.number, b.group_size, p.state, p.card_id,
                               p.reservation_number, c.name, c.kana, c.birth_date, c.serial_number,
                               c.storage_place, c.storage_position
                        from ledger_booking b
                        join ledger_booking_person p on p.booking_id = b.id
                        left join ledger_card c on c.id = p.card_id
                        where b.day = ? and p.state <> 'CANCELLED'
                        order by b.facility_code, b.start, b.number, c.name_key, p.card_id""").param(day).query(row -> {
            String code = row.getString("facility_code");
            names.put(code, row.getString("facility_name"));
            visits.computeIfAbsent(code, unseen -> new ArrayList<>()).add(visit(row));
        });
        return visits.entrySet().stream()
                .map(place -> new DayPlace(
                        place.getKey(), names.getOrDefault(place.getKey(), place.getKey()), place.getValue()))
                .toList();
    }

    /** The days from {@code from} on that have bookings, at most 60. */
    public List<BookedDay> days(LocalDate from) {
        return jdbc.sql("""
                        select b.day, count(*) as people from ledger_booking b
                        join ledger_booking_person p on p.booking_id = b.id
                        where b.day >= ? and p.state <> 'CANCELLED' group by b.day order by b.day limit 60""")
                .param(from)
                .query((row, number) -> new BookedDay(row.getObject("day", LocalDate.class), row.getInt("people")))
                .list();
    }

    private static DayVisit visit(ResultSet row) throws SQLException {
        String name = row.getString("name");
        return new DayVisit(
                row.getObject("start", LocalTime.class),
                row.getString("number"),
                row.getInt("group_size"),
                row.getString("state"),
                row.getObject("card_id", UUID.class),
                row.getString("reservation_number"),
                name == null
                        ? null
                        : new DayVisit.Person(
                                name,
                                row.getString("kana"),
                                row.getString("birth_date"),
                                row.getString("serial_number"),
                                Stream.of(row.getString("storage_place"), row.getString("storage_position"))
                                        .filter(part -> !part.isEmpty())
                                        .collect(Collectors.joining(" "))));
    }
}
