package jp.madoguchi.ledger.bulk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jp.madoguchi.ledger.card.CardKind;
import jp.madoguchi.ledger.card.CardState;
import jp.madoguchi.ledger.card.CardVersion;
import jp.madoguchi.ledger.card.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of bulk moves; thousands are written and read in one statement. */
@Component
class BulkRows {

    /** A number means the one card that is still on its way, or the only one there is. */
    private static final String NUMBERS = """
            with lines as (
                select * from unnest(:typed::text[], :plain::text[], :others::text[], :reservations::text[],
                    :codes::text[]) with ordinality as l (typed, plain, other, reservation, code, position)),
            meant as (
                select l.position, l.typed, m.*
                from lines l cross join lateral (
                    select count(*) as cards, count(*) filter (where not c.ended) as open,
                        (array_agg(c.id order by c.ended))[1] as id,
                        (array_agg(c.version order by c.ended))[1] as version
                    from (
                        select id, version, state = any(:ended::text[]) as ended from ledger_card
                        where serial_number in (l.plain, l.other) and serial_number <> ''
                        union select id, version, state = any(:ended::text[]) from ledger_card
                        where application_id in (l.plain, l.other) and application_id <> ''
                        union select id, version, state = any(:ended::text[]) from ledger_card
                        where notice_id in (l.plain, l.other) and notice_id <> ''
                        union select id, version, state = any(:ended::text[]) from ledger_card
                        where reservation_number = l.reservation
                        union select id, version, state = any(:ended::text[]) from ledger_card
                        where residence_code_hash = decode(l.code, 'hex') and l.code <> '') c) m),
            sorted as (
                select position, typed, id, version,
                    case when cards = 0 then 'UNKNOWN' when open = 1 or cards = 1 then '' else 'AMBIGUOUS' end as refusal
                from meant)
            insert into ledger_bulk_row (bulk_id, position, typed, card_id, version, refusal)
            select :bulk, position, typed, case when refusal = '' then id end, case when refusal = '' then version end,
                case when refusal = '' and row_number() over (partition by refusal, id order by position) > 1
                    then 'REPEATED' else refusal end
            from sorted""";

    private final JdbcClient jdbc;

    BulkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(UUID id, String actor, Instant now) {
        jdbc.sql("insert into ledger_bulk (id, state, made_by, made_at) values (?, 'DRAFT', ?, ?)")
                .params(id, actor, Timestamp.from(now))
                .update();
    }

    void dropBefore(Instant drafts, Instant reports) {
        jdbc.sql("delete from ledger_bulk where made_at < ? and (state = 'DRAFT' or made_at < ?)")
                .params(Timestamp.from(drafts), Timestamp.from(reports))
                .update();
    }

    void addNumbers(UUID id, List<TypedNumber> typed) {
        jdbc.sql(NUMBERS)
                .param("bulk", id)
                .param("typed", column(typed, TypedNumber::shown))
                .param("plain", column(typed, TypedNumber::plain))
                .param("others", column(typed, TypedNumber::other))
                .param("reservations", column(typed, TypedNumber::reservation))
                .param("codes", column(typed, TypedNumber::codeHash))
                .param("ended", CardState.endedNames())
                .update();
    }

    private static String[] column(List<TypedNumber> typed, Function<TypedNumber, String> value) {
        return typed.stream().map(value).toArray(String[]::new);
    }

    void addCards(UUID id, List<CardVersion> cards) {
        jdbc.sql("""
                        insert into ledger_bulk_row (bulk_id, position, typed, card_id, version)
                        select ?, c.position, '', c.id, c.version
                        from unnest(?::uuid[], ?::int[]) with ordinality as c (id, version, position)
                        join ledger_card l on l.id = c.id""")
                .params(
                        id,
                        cards.stream().map(card -> card.id().toString()).toArray(String[]::new),
                        cards.stream().map(CardVersion::version).toArray(Integer[]::new))
                .update();
    }

    Optional<BulkMove> find(UUID id) {
        return jdbc.sql("select id, to_state from ledger_bulk where id = ?")
                .param(id)
                .query((row, number) -> new BulkMove(
                        row.getObject(1, UUID.class),
                        row.getString(2) == null ? null : CardState.valueOf(row.getString(2))))
                .optional();
    }

    List<BulkRow> rows(UUID id) {
        return jdbc.sql("""
                        select r.position, r.typed, r.card_id, coalesce(r.version, 0) as version, r.refusal, r.moved,
                            coalesce(c.name, '') as name, coalesce(c.serial_number, '') as serial_number, c.kind,
                            c.state, coalesce(c.held, false) as held
                        from ledger_bulk_row r left join ledger_card c on c.id = r.card_id
                        where r.bulk_id = ? order by r.position""").param(id).query((row, number) -> row(row)).list();
    }

    /** True for the one caller who may carry the move out. */
    boolean close(UUID id, CardState to, String actor, Instant now) {
        return jdbc.sql("""
                                update ledger_bulk set state = 'DONE', to_state = ?, done_by = ?, done_at = ?
                                where id = ? and state = 'DRAFT'""").params(to.name(), actor, Timestamp.from(now), id).update() == 1;
    }

    void note(UUID id, List<UUID> moved, Map<UUID, Refusal> left) {
        jdbc.sql(
                        "update ledger_bulk_row set moved = true where bulk_id = ? and refusal = '' and card_id = any(?::uuid[])")
                .params(id, texts(moved))
                .update();
        List<UUID> stayed = List.copyOf(left.keySet());
        jdbc.sql("""
                        update ledger_bulk_row r set refusal = l.why
                        from unnest(?::uuid[], ?::text[]) as l (id, why)
                        where r.bulk_id = ? and r.card_id = l.id and r.refusal = ''""")
                .params(
                        texts(stayed),
                        stayed.stream()
                                .map(card -> String.valueOf(left.get(card)))
                                .toArray(String[]::new),
                        id)
                .update();
    }

    private static String[] texts(List<TypedNumber> numbers, Function<TypedNumber, String> text) {
        return numbers.stream().map(text).toArray(String[]::new);
    }

    private static String[] texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    private static BulkRow row(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        String state = row.getString("state");
        String refusal = row.getString("refusal");
        return new BulkRow(
                row.getInt("position"),
                row.getString("typed"),
                row.getObject("card_id", UUID.class),
                row.getString("name"),
                row.getString("serial_number"),
                kind == null ? null : CardKind.valueOf(kind),
                state == null ? null : CardState.valueOf(state),
                row.getBoolean("held"),
                row.getInt("version"),
                refusal.isEmpty() ? null : Refusal.valueOf(refusal),
                row.getBoolean("moved"));
    }
}
