package jp.madoguchi.ledger.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.UUID;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.exchange.record.FieldMask;
import jp.madoguchi.exchange.record.PersonState;
import jp.madoguchi.ledger.card.CardKind;
import jp.madoguchi.ledger.card.CardState;
import jp.madoguchi.ledger.port.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads a batch in pages by key, so that memory stays level and no transaction is held open. */
final class PeoplePages implements Iterator<BookablePerson> {

    private static final int PAGE = 1000;
    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final UUID batch;
    private final FieldMask mask;
    private final Queue<BookablePerson> page = new ArrayDeque<>(PAGE);
    private UUID last = FIRST;
    private boolean more = true;

    PeoplePages(JdbcClient jdbc, Secrets secrets, UUID batch, FieldMask mask) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.batch = batch;
        this.mask = mask;
    }

    @Override
    public boolean hasNext() {
        if (page.isEmpty() && more) {
            jdbc.sql("""
                            select c.* from ledger_outbox_card o join ledger_card c on c.id = o.card_id
                            where o.outbox_id = ? and o.card_id > ? order by o.card_id limit ?""")
                    .params(batch, last, PAGE)
                    .query((row, number) -> page.add(person(row)))
                    .list();
            more = page.size() == PAGE;
        }
        return !page.isEmpty();
    }

    @Override
    public BookablePerson next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The batch has been read to its end");
        }
        return page.remove();
    }

    private BookablePerson person(ResultSet row) throws SQLException {
        last = row.getObject("id", UUID.class);
        String birthDate = row.getString("birth_date");
        boolean ended = CardState.valueOf(row.getString("state")).ended();
        return mask.apply(new BookablePerson(
                last,
                CardKind.valueOf(row.getString("kind")).procedure(),
                row.getString("reservation_number"),
                secrets.open(row.getBytes("password_sealed")),
                HexFormat.of().formatHex(row.getBytes("qr_token_hash")),
                row.getObject("birth_day") == null ? null : birthDate.substring(5, 7) + birthDate.substring(8),
                row.getString("notice_id"),
                row.getString("name"),
                row.getString("address"),
                birthDate,
                row.getString("sex"),
                row.getString("serial_number"),
                row.getString("application_id"),
                row.getString("storage_place"),
                ended ? PersonState.ENDED : PersonState.ACTIVE,
                row.getTimestamp("updated_at").toInstant()));
    }
}
