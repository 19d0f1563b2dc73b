package jp.madoguchi.ledger.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.base.date.PartialDate;
import jp.madoguchi.base.text.SearchKey;
import org.jspecify.annotations.Nullable;

/** A query as SQL with named parameters; values never become part of the text. */
final class CardFilter {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    CardFilter(CardQuery query, @Nullable PartialDate birth) {
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
            number(query.number());
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
    private void number(String typed) {
        values.put("reservation", CardNumber.reservation(typed));
        with(
                "(serial_number = :number or application_id = :number or notice_id = :number"
                        + " or reservation_number = :reservation)",
                "number",
                CardNumber.plain(typed));
    }

    private void with(String condition, String parameter, Object value) {
        conditions.add(condition);
        values.put(parameter, value);
    }

    private static String contains(String key) {
        return "%" + key.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
