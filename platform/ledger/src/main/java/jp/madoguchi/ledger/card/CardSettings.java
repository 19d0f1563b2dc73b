package jp.madoguchi.ledger.card;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The city's lists and numbers, each a text under its key. */
@Component
class CardSettings {

    private final JdbcClient jdbc;

    CardSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String get(String key, String usual) {
        return jdbc.sql("select value from ledger_card_setting where key = ?")
                .param(key)
                .query(String.class)
                .optional()
                .orElse(usual);
    }

    void put(String key, String value) {
        jdbc.sql("""
                        insert into ledger_card_setting (key, value) values (?, ?)
                        on conflict (key) do update set value = excluded.value""").params(key, value).update();
    }
}
