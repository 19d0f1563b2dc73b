package jp.madoguchi.ledger.importing;

import java.util.List;
import jp.madoguchi.ledger.card.CardState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the cards of the people whom staged rows name, to end them: by 住民票コード, else by name and birth date, where
 * an address narrows. Nobody is ended who could be another person: several of one kind, or one at another address, are
 * shown and left.
 */
@Component
class EndingSearch {

    private static final String CANDIDATES = """
            create temporary table ledger_import_candidate on commit drop as
            select r.line, c.id as card_id, c.kind, c.state = any(:ended::text[]) as ended, true as sure,
                true as here
            from ledger_import_row r join ledger_card c using (residence_code_hash)
            where r.card_kind in ('', c.kind) and (:done or r.end_reason <> '')
            union all
            select r.line, c.id, c.kind, c.state = any(:ended::text[]), false,
                r.address = '' or c.address_key = r.address_key
            from ledger_import_row r join ledger_card c on c.birth_date = r.birth_date and c.name_key = r.name_key
            where r.name <> '' and (:done or r.end_reason <> '') and (r.residence_code_hash is null or c.residence_code_hash is null)
                and r.card_kind in ('', c.kind) and (r.serial_number = '' or c.serial_number in ('', r.serial_number))
                and (r.application_id = '' or c.application_id in ('', r.application_id))""";

    /** A card of no certain person counts when it is the only one of its kind that could be meant. */
    private static final String ENDING = """
            create temporary table ledger_import_ending on commit drop as
            select distinct on (card_id) line, card_id from (
                select line, card_id, sure, here,
                    count(*) filter (where not sure and here) over (partition by line, kind) as alike
                from ledger_import_candidate where not ended) candidate
            where sure or here and alike = 1
            order by card_id, line""";

    private static final String OUTCOMES = """
            create temporary table ledger_import_outcome on commit drop as
            select r.line, case
                when not :done and r.end_reason = '' then 'REASON'
                when exists (select from ledger_import_ending e where e.line = r.line) then 'ENDS'
                when not exists (select from ledger_import_candidate c where c.line = r.line) then 'NOBODY'
                when exists (select from ledger_import_candidate c join ledger_import_ending e on e.card_id = c.card_id
                    where c.line = r.line) then 'ALREADY'
                when not exists (select from ledger_import_candidate c where c.line = r.line and not c.ended)
                    then 'ALREADY'
                when not exists (select from ledger_import_candidate c where c.line = r.line and not c.ended and c.here)
                    then 'ELSEWHERE'
                else 'SEVERAL' end as outcome
            from ledger_import_row r""";

    private final JdbcClient jdbc;

    EndingSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param done whether the rows tell of people who have their card, else of people who left the register */
    void look(boolean done) {
        jdbc.sql(CANDIDATES)
                .param("ended", CardState.endedNames())
                .param("done", done)
                .update();
        jdbc.sql("analyze ledger_import_candidate").update();
        jdbc.sql(ENDING).update();
        jdbc.sql("analyze ledger_import_ending").update();
        jdbc.sql(OUTCOMES).param("done", done).update();
    }

    /** Cards that end. */
    long ending() {
        return number("select count(*) from ledger_import_ending");
    }

    /** Rows whose cards have all ended before. */
    long already() {
        return number("select count(*) from ledger_import_outcome where outcome = 'ALREADY'");
    }

    /** Rows that meant nobody, or somebody who could be another. */
    long unmatched() {
        return number("select count(*) from ledger_import_outcome where outcome not in ('ENDS', 'ALREADY')");
    }

    /** The first cards that would end. */
    List<ImportPlan.Ending> endings(int limit) {
        return jdbc.sql("""
                        select e.line, c.name, c.birth_date, c.address, c.kind, c.state, r.change_reason
                        from ledger_import_ending e join ledger_card c on c.id = e.card_id
                            join ledger_import_row r on r.line = e.line
                        order by e.line, c.kind limit ?""")
                .param(limit)
                .query((row, number) -> new ImportPlan.Ending(
                        row.getLong("line"),
                        row.getString("name"),
                        row.getString("birth_date"),
                        row.getString("address"),
                        CardState.valueOf(row.getString("state")),
                        row.getString("change_reason")))
                .list();
    }

    /** The first rows that meant nobody for sure. */
    List<ImportPlan.Unmatched> unmatched(int limit) {
        return jdbc.sql("""
                        select r.line, r.name, r.birth_date, o.outcome
                        from ledger_import_outcome o join ledger_import_row r using (line)
                        where o.outcome not in ('ENDS', 'ALREADY') order by r.line limit ?""")
                .param(limit)
                .query((row, number) -> new ImportPlan.Unmatched(
                        row.getLong("line"),
                        row.getString("name"),
                        row.getString("birth_date"),
                        ImportPlan.Why.valueOf(row.getString("outcome"))))
                .list();
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
