package jp.madoguchi.ledger.entry;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.text.Gaiji;
import jp.madoguchi.base.text.SearchKey;
import jp.madoguchi.ledger.card.BookingKeys;
import jp.madoguchi.ledger.card.CardState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes rows that were entered by hand, and finds those that are like them. */
@Component
class EntryRows {

    private static final String INSERT = """
            insert into ledger_card (id, kind, state, name, name_key, kana, kana_key, address, address_key, birth_date,
                sex, serial_number, application_id, notice_id, gaiji, import_key, reservation_number, password_sealed,
                qr_token_sealed, qr_token_hash, created_at, updated_at, birth_day, applied_on, replaces)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcClient jdbc;
    private final BookingKeys bookingKeys;

    EntryRows(JdbcClient jdbc, BookingKeys bookingKeys) {
        this.jdbc = jdbc;
        this.bookingKeys = bookingKeys;
    }

    boolean exists(UUID id) {
        return jdbc.sql("select exists (select 1 from ledger_card where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /** Rows of the same search name and birth date, but for the card that is made anew. */
    List<UUID> similar(EntryRow row) {
        return jdbc.sql("""
                        select id from ledger_card
                        where birth_date = :birth and split_part(name_key, chr(10), 1) = :name
                        and id is distinct from :replaces::uuid limit 20""")
                .param("birth", row.birthDate().storage())
                .param("name", SearchKey.of(row.name()))
                .param("replaces", row.replaces())
                .query((found, number) -> found.getObject(1, UUID.class))
                .list();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when there is such a row already */
    void insert(EntryRow row, String actor, Instant now) {
        BookingKeys.Keys keys = bookingKeys.next();
        jdbc.sql(INSERT)
                .params(
                        row.id(),
                        row.kind().name(),
                        CardState.IMPORTED.name(),
                        row.name(),
                        row.nameKey(),
                        row.kana(),
                        SearchKey.of(row.kana()),
                        row.address(),
                        SearchKey.of(row.address()),
                        row.birthDate().storage(),
                        row.sex(),
                        row.serialNumber(),
                        row.applicationId(),
                        row.noticeId(),
                        Gaiji.in(row.name()) || Gaiji.in(row.kana()) || Gaiji.in(row.address()),
                        row.importKey(),
                        keys.reservationNumber(),
                        keys.passwordSealed(),
                        keys.tokenSealed(),
                        keys.tokenHash(),
                        Timestamp.from(now),
                        Timestamp.from(now))
                .param(row.birthDate().full().orElse(null))
                .param(row.appliedOn())
                .param(row.replaces())
                .update();
        jdbc.sql("""
                        insert into ledger_card_history (card_id, to_state, reason, source, actor, at)
                        values (?, ?, ?, 'SCREEN', ?, ?)""")
                .params(row.id(), CardState.IMPORTED.name(), row.reason(), actor, Timestamp.from(now))
                .update();
    }

    /** The card that was made anew for this one. */
    Optional<UUID> replacementOf(UUID card) {
        return jdbc.sql("select id from ledger_card where replaces = ?")
                .param(card)
                .query(UUID.class)
                .optional();
    }

    /** The card that this one was made anew for. */
    Optional<UUID> replacedBy(UUID card) {
        return jdbc.sql("select replaces from ledger_card where id = ? and replaces is not null")
                .param(card)
                .query(UUID.class)
                .optional();
    }
}
