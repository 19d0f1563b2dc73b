package jp.madoguchi.ledger.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cards of the ledger that rows of a file may mean. */
@Component
class KnownCards {

    private static final String COLUMNS = """
            select id, state, import_key, name, kana, address, birth_date, sex,
                   notice_id, storage_place, storage_position
            from ledger_card where import_key in (:keys)""";

    private final JdbcClient jdbc;

    KnownCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, KnownCard> find(Collection<String> importKeys) {
        return find(COLUMNS, importKeys);
    }

    /** The same, and no other transaction can change them until this one ends. */
    Map<String, KnownCard> lock(Collection<String> importKeys) {
        return find(COLUMNS + " order by id for update", importKeys);
    }

    private Map<String, KnownCard> find(String sql, Collection<String> importKeys) {
        Map<String, KnownCard> cards = new HashMap<>();
        if (!importKeys.isEmpty()) {
            jdbc.sql(sql).param("keys", importKeys).query(row -> {
                cards.put(row.getString("import_key"), KnownCard.of(row));
            });
        }
        return cards;
    }

    /** What the ledger holds of one card. */
    record KnownCard(
            UUID id,
            String state,
            String name,
            String kana,
            String address,
            String birthDate,
            String sex,
            String noticeId,
            String storagePlace,
            String storagePosition) {

        private static KnownCard of(ResultSet row) throws SQLException {
            return new KnownCard(
                    row.getObject("id", UUID.class),
                    row.getString("state"),
                    row.getString("name"),
                    row.getString("kana"),
                    row.getString("address"),
                    row.getString("birth_date"),
                    row.getString("sex"),
                    row.getString("notice_id"),
                    row.getString("storage_place"),
                    row.getString("storage_position"));
        }

        /** The names of what the row would change, joined for the history; empty when it changes nothing. */
        Optional<String> differences(CardRow row) {
            StringBuilder names = new StringBuilder();
            note(names, "氏名", name, row.name());
            note(names, "氏名カナ", kana, row.kana());
            note(names, "住所", address, row.address());
            note(names, "生年月日", birthDate, row.birthDate().storage());
            note(names, "性別", sex, row.sex());
            note(names, "交付通知書ID", noticeId, row.noticeId());
            note(names, "保管場所", storagePlace, row.storagePlace());
            note(names, "保管位置", storagePosition, row.storagePosition());
            return names.isEmpty() ? Optional.empty() : Optional.of(names.toString());
        }

        /** An empty cell never wipes what another file brought. */
        private static void note(StringBuilder names, String label, String before, String after) {
            if (!after.isEmpty() && !after.equals(before)) {
                names.append(names.isEmpty() ? "" : "、").append(label);
            }
        }

        @Override
        public String toString() {
            return "KnownCard[" + id + "]";
        }
    }
}
