package jp.madoguchi.ledger.card;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.base.date.PartialDate;
import jp.madoguchi.base.id.ScannedNumber;
import jp.madoguchi.base.text.SearchKey;
import jp.madoguchi.ledger.residence.ResidenceCodes;
import org.jspecify.annotations.Nullable;

/** A query as SQL with named parameters; values never become part of the text. */
final class CardFilter {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** @param codes hashes of the 住民票コード that the number may be; see {@link ResidenceCodes} */
    CardFilter(CardQuery query, @Nullable PartialDate birth, Collection<byte[]> codes) {
        String name = SearchKey.of(query.name());
        if (!name.isEmpty()) {
            with("(name_key like :name or kana_key like :name)", "name", contains(name));
        }
        if (birth != null) {
            with("birth_date = :birth", "birth", birth.storage());
        }
        String address = SearchKey.of(query.address());
        if (!address.isEmpty()) {
            with("address_key like :address", "address", contains(address));
        }
        if (!query.number().isBlank()) {
            number(query.number(), codes);
        }
        if (query.state() != null) {
            with("state = :state", "state", query.state().name());
        }
    }

    /** Begins with {@code where}, or is empty. */
    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }

    /** A number with a wrong check character is no 予約ID, but may be a 製造管理番号, 申請書ID or 交付通知書ID. */
    private void number(String typed, Collection<byte[]> codes) {
        values.put("reservation", CardNumber.reservation(typed));
        values.put("codes", codes.isEmpty() ? List.of(new byte[0]) : codes);
        with(
                "(serial_number in (:numbers) or application_id in (:numbers) or notice_id in (:numbers)"
                        + " or reservation_number = :reservation or residence_code_hash in (:codes))",
                "numbers",
                ScannedNumber.candidates(typed));
    }

    private void with(String condition, String parameter, Object value) {
        conditions.add(condition);
        values.put(parameter, value);
    }

    private static String contains(String key) {
        return "%" + key.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
