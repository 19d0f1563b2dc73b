package jp.madoguchi.ledger.importing;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import jp.madoguchi.base.db.CopyRows;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.ledger.card.BookingKeys;
import jp.madoguchi.ledger.card.CardKind;
import jp.madoguchi.ledger.card.CardState;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Merges staged and matched rows into the ledger by a few statements over all of them. A new card gets its 予約ID, its
 * password and its QR token here, once and for good.
 */
@Component
class CardWriter {

    private static final String SECRETS = """
            create temporary table ledger_import_secret (line bigint not null, id uuid not null,
                reservation_number text not null, password_sealed bytea not null, qr_token_sealed bytea not null,
                qr_token_hash bytea not null) on commit drop""";

    private static final String INSERT = """
            insert into ledger_card (id, kind, state, name, name_key, kana, kana_key, address, address_key, birth_date,
                birth_day, sex, serial_number, application_id, notice_id, storage_place, storage_position, gaiji,
                residence_code_sealed, residence_code_hash, card_expiry, certificate_expiry, signature_expiry,
                import_key, reservation_number, password_sealed, qr_token_sealed, qr_token_hash, source_import,
                source_line, created_at, updated_at)
            select s.id, :kind, :state, r.name, r.name_key, r.kana, r.kana_key, r.address, r.address_key, r.birth_date,
                r.birth_day, r.sex, r.serial_number, r.application_id, r.notice_id, r.storage_place,
                r.storage_position, r.gaiji, r.residence_code_sealed, r.residence_code_hash, r.card_expiry,
                r.certificate_expiry, r.signature_expiry, r.import_key, s.reservation_number, s.password_sealed,
                s.qr_token_sealed, s.qr_token_hash, :import, r.line, :at, :at
            from ledger_import_row r join ledger_import_secret s using (line)""";

    private static final String UPDATE = """
            update ledger_card c set
                name = coalesce(nullif(r.name, ''), c.name),
                name_key = case when r.name = '' then c.name_key else r.name_key end,
                kana = coalesce(nullif(r.kana, ''), c.kana), kana_key = coalesce(nullif(r.kana_key, ''), c.kana_key),
                address = coalesce(nullif(r.address, ''), c.address),
                address_key = coalesce(nullif(r.address_key, ''), c.address_key),
                birth_date = coalesce(nullif(r.birth_date, ''), c.birth_date),
                birth_day = case when r.birth_date = '' then c.birth_day else r.birth_day end,
                sex = coalesce(nullif(r.sex, ''), c.sex), notice_id = coalesce(nullif(r.notice_id, ''), c.notice_id),
                storage_place = coalesce(nullif(r.storage_place, ''), c.storage_place),
                storage_position = coalesce(nullif(r.storage_position, ''), c.storage_position),
                gaiji = r.gaiji,
                residence_code_sealed = coalesce(r.residence_code_sealed, c.residence_code_sealed),
                residence_code_hash = coalesce(r.residence_code_hash, c.residence_code_hash),
                card_expiry = coalesce(r.card_expiry, c.card_expiry),
                certificate_expiry = coalesce(r.certificate_expiry, c.certificate_expiry),
                signature_expiry = coalesce(r.signature_expiry, c.signature_expiry),
                version = c.version + 1, revision = c.revision + 1, updated_at = :at
            from ledger_import_match m join ledger_import_row r using (line)
            where m.differences <> '' and c.id = m.card_id""";

    private final JdbcClient client;
    private final JdbcTemplate jdbc;
    private final SecureTokens tokens;
    private final BookingKeys keys;
    private final Clock clock;

    CardWriter(JdbcClient client, JdbcTemplate jdbc, SecureTokens tokens, BookingKeys keys, Clock clock) {
        this.client = client;
        this.jdbc = jdbc;
        this.tokens = tokens;
        this.keys = keys;
        this.clock = clock;
    }

    /** Adds a card for every row that means none, and answers how many. */
    int insert(CardKind kind, ImportStamp stamp) {
        List<Long> lines =
                client.sql("""
                        select line from ledger_import_row r
                        where not exists (select from ledger_import_match m where m.line = r.line) order by line""").query((row, number) -> row.getLong(1)).list();
        jdbc.execute(SECRETS);
        CopyRows.run(
                jdbc,
                "copy ledger_import_secret from stdin",
                copy -> lines.forEach(line -> {
                    BookingKeys.Keys key = keys.next();
                    copy.cell(line.toString())
                            .cell(tokens.uuid7(clock).toString())
                            .cell(key.reservationNumber())
                            .cell(key.passwordSealed())
                            .cell(key.tokenSealed())
                            .cell(key.tokenHash())
                            .end();
                }));
        jdbc.execute("analyze ledger_import_secret");
        int added = client.sql(INSERT)
                .param("kind", kind.name())
                .param("state", CardState.IMPORTED.name())
                .param("import", stamp.importId())
                .param("at", Timestamp.from(stamp.at()))
                .update();
        history("""
                insert into ledger_card_history (card_id, from_state, to_state, reason, source, actor, at)
                select id, null, 'IMPORTED', :reason, 'IMPORT', :actor, :at from ledger_import_secret order by line""", stamp);
        return added;
    }

    /** Corrects the cards whose rows differ, keeps what they were, and answers how many. */
    int update(ImportStamp stamp) {
        client.sql(
                        "insert into ledger_import_before (import_id, card_id, state_before, state_after, version_after, before)"
                                + " select :import, c.id, c.state, c.state, c.version, " + CardImage.OF_CARD
                                + " from ledger_card c join ledger_import_match m on m.card_id = c.id where m.differences <> ''")
                .param("import", stamp.importId())
                .update();
        int changed = client.sql(UPDATE).param("at", Timestamp.from(stamp.at())).update();
        client.sql("update ledger_import_before b set version_after = c.version, after = " + CardImage.OF_CARD
                        + " from ledger_card c where b.import_id = :import and c.id = b.card_id")
                .param("import", stamp.importId())
                .update();
        history("""
                insert into ledger_card_history (card_id, from_state, to_state, reason, source, actor, at)
                select c.id, c.state, c.state, :reason || '（' || m.differences || 'の変更）', 'IMPORT', :actor, :at
                from ledger_import_match m join ledger_card c on c.id = m.card_id
                where m.differences <> '' order by m.line""", stamp);
        return changed;
    }

    private void history(String sql, ImportStamp stamp) {
        client.sql(sql)
                .param("reason", stamp.reason())
                .param("actor", stamp.actor())
                .param("at", Timestamp.from(stamp.at()))
                .update();
    }
}
