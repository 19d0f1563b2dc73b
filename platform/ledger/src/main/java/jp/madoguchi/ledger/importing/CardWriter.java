package jp.madoguchi.ledger.importing;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.base.text.SearchKey;
import jp.madoguchi.ledger.card.BookingKeys;
import jp.madoguchi.ledger.card.CardKind;
import jp.madoguchi.ledger.card.CardState;
import jp.madoguchi.ledger.importing.KnownCards.KnownCard;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes cards in batches. A new card gets its 予約ID, its password and its QR token here, once and for good. */
@Component
class CardWriter {

    private static final String INSERT = """
            insert into ledger_card (id, kind, state, name, name_key, kana, kana_key, address, address_key, birth_date,
                birth_day, sex, serial_number, application_id, notice_id, storage_place, storage_position, gaiji,
                import_key, reservation_number, password_sealed, qr_token_sealed, qr_token_hash, source_import,
                source_line, created_at, updated_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String UPDATE = """
            update ledger_card set name = ?, name_key = ?, kana = coalesce(nullif(?, ''), kana),
                kana_key = coalesce(nullif(?, ''), kana_key), address = ?, address_key = ?, birth_date = ?,
                birth_day = ?, sex = coalesce(nullif(?, ''), sex), notice_id = coalesce(nullif(?, ''), notice_id),
                storage_place = coalesce(nullif(?, ''), storage_place),
                storage_position = coalesce(nullif(?, ''), storage_position),
                gaiji = ?, version = version + 1, revision = revision + 1, updated_at = ?
            where id = ?""";

    private static final String HISTORY = """
            insert into ledger_card_history (card_id, from_state, to_state, reason, source, actor, at)
            values (?, ?, ?, ?, 'IMPORT', ?, ?)""";

    private final JdbcTemplate jdbc;
    private final BookingKeys bookingKeys;

    CardWriter(JdbcTemplate jdbc, BookingKeys bookingKeys) {
        this.jdbc = jdbc;
        this.bookingKeys = bookingKeys;
    }

    void insert(List<NewCard> cards, ImportStamp stamp) {
        jdbc.batchUpdate(INSERT, cards.stream().map(card -> values(card, stamp)).toList());
        String imported = CardState.IMPORTED.name();
        jdbc.batchUpdate(
                HISTORY,
                cards.stream()
                        .map(card -> new Object[] {
                            card.id(), null, imported, stamp.reason(), stamp.actor(), Timestamp.from(stamp.at())
                        })
                        .toList());
    }

    void update(List<ChangedCard> cards, ImportStamp stamp) {
        jdbc.batchUpdate(
                UPDATE, cards.stream().map(card -> newValues(card, stamp)).toList());
        jdbc.batchUpdate(
                HISTORY,
                cards.stream()
                        .map(card -> new Object[] {
                            card.card().id(),
                            card.card().state(),
                            card.card().state(),
                            stamp.reason() + "（" + card.differences() + "の変更）",
                            stamp.actor(),
                            Timestamp.from(stamp.at())
                        })
                        .toList());
    }

    private Object[] values(NewCard card, ImportStamp stamp) {
        CardRow row = card.row();
        BookingKeys.Keys keys = bookingKeys.next();
        return new Object[] {
            card.id(),
            CardKind.ISSUE.name(),
            CardState.IMPORTED.name(),
            row.name(),
            row.nameKey(),
            row.kana(),
            SearchKey.of(row.kana()),
            row.address(),
            SearchKey.of(row.address()),
            row.birthDate().storage(),
            row.birthDate().full().orElse(null),
            row.sex(),
            row.serialNumber(),
            row.applicationId(),
            row.noticeId(),
            row.storagePlace(),
            row.storagePosition(),
            row.gaiji(),
            card.importKey(),
            keys.reservationNumber(),
            keys.passwordSealed(),
            keys.tokenSealed(),
            keys.tokenHash(),
            stamp.importId(),
            row.line(),
            Timestamp.from(stamp.at()),
            Timestamp.from(stamp.at())
        };
    }

    private static Object[] newValues(ChangedCard changed, ImportStamp stamp) {
        CardRow row = changed.row();
        return new Object[] {
            row.name(),
            row.nameKey(),
            row.kana(),
            SearchKey.of(row.kana()),
            row.address(),
            SearchKey.of(row.address()),
            row.birthDate().storage(),
            row.birthDate().full().orElse(null),
            row.sex(),
            row.noticeId(),
            row.storagePlace(),
            row.storagePosition(),
            row.gaiji(),
            Timestamp.from(stamp.at()),
            changed.card().id()
        };
    }

    /** A row that becomes a card. */
    record NewCard(UUID id, String importKey, CardRow row) {}

    /** A row that corrects a card, and what it changes. */
    record ChangedCard(KnownCard card, CardRow row, String differences) {}
}
