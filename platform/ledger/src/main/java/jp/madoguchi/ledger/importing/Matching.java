package jp.madoguchi.ledger.importing;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the cards that staged rows mean, and what the rows would change of them. An empty cell changes nothing. */
@Component
class Matching {

    private static final String LOCK = """
            select count(*) from (select c.id from ledger_card c join ledger_import_row r using (import_key)
                order by c.id for update of c) locked""";

    private static final String MATCH = """
            create temporary table ledger_import_match on commit drop as
            select r.line, c.id as card_id, concat_ws('、',
                case when r.name <> '' and r.name <> c.name then '氏名' end,
                case when r.kana <> '' and r.kana <> c.kana then '氏名カナ' end,
                case when r.address <> '' and r.address <> c.address then '住所' end,
                case when r.birth_date <> '' and r.birth_date <> c.birth_date then '生年月日' end,
                case when r.sex <> '' and r.sex <> c.sex then '性別' end,
                case when r.notice_id <> '' and r.notice_id <> c.notice_id then '交付通知書ID' end,
                case when r.storage_place <> '' and r.storage_place <> c.storage_place then '保管場所' end,
                case when r.storage_position <> '' and r.storage_position <> c.storage_position then '保管位置' end,
                case when r.card_expiry <> c.card_expiry or c.card_expiry is null and r.card_expiry is not null
                    then 'カード有効期限' end,
                case when r.certificate_expiry <> c.certificate_expiry
                    or c.certificate_expiry is null and r.certificate_expiry is not null then '電子証明書有効期限' end,
                case when r.signature_expiry <> c.signature_expiry
                    or c.signature_expiry is null and r.signature_expiry is not null then '署名用電子証明書有効期限' end,
                case when r.residence_code_hash <> c.residence_code_hash
                    or c.residence_code_hash is null and r.residence_code_hash is not null then '住民票コード' end
                ) as differences
            from ledger_import_row r join ledger_card c using (import_key)""";

    private final JdbcClient jdbc;

    Matching(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Looks without keeping anybody from a change. */
    void look() {
        jdbc.sql(MATCH).update();
        jdbc.sql("analyze ledger_import_match").update();
    }

    /** Looks, and no other transaction can change what was found until this one ends. */
    void lock() {
        jdbc.sql(LOCK).query(Long.class).single();
        look();
    }

    /** Of the staged rows. */
    long added() {
        return number("""
                select count(*) from ledger_import_row r
                where not exists (select from ledger_import_match m where m.line = r.line)""");
    }

    long changed() {
        return number("select count(*) from ledger_import_match where differences <> ''");
    }

    long unchanged() {
        return number("select count(*) from ledger_import_match where differences = ''");
    }

    /** The first cards that would change, in the order of the file. */
    List<ImportPlan.Change> changes(int limit) {
        return jdbc.sql("""
                        select r.line, r.name, r.birth_date, m.differences
                        from ledger_import_match m join ledger_import_row r using (line)
                        where m.differences <> '' order by r.line limit ?""")
                .param(limit)
                .query((row, number) -> new ImportPlan.Change(
                        row.getLong("line"),
                        row.getString("name"),
                        row.getString("birth_date"),
                        row.getString("differences")))
                .list();
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
