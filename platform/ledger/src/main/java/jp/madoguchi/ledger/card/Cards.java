package jp.madoguchi.ledger.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.date.DateFormat;
import jp.madoguchi.base.date.DateReading;
import jp.madoguchi.base.date.EraDate;
import jp.madoguchi.base.date.PartialDate;
import jp.madoguchi.ledger.residence.ResidenceCodes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds cards. */
@Service
@Transactional(readOnly = true)
public class Cards {

    static final int PAGE = 50;

    private static final String ORDER = " order by source_import desc nulls first, source_line, id desc";

    private final JdbcClient jdbc;
    private final ResidenceCodes codes;

    Cards(JdbcClient jdbc, ResidenceCodes codes) {
        this.jdbc = jdbc;
        this.codes = codes;
    }

    /** @param page from 1; a page beyond the last is the last */
    public CardSearchResult search(CardQuery query, int page) {
        if (query.birth().isBlank()) {
            return search(new CardFilter(query, null, codes.hashes(query.number())), page);
        }
        return switch (EraDate.parse(query.birth(), DateFormat.AUTO)) {
            case DateReading.Refused refused -> new CardSearchResult.UnreadableDate(refused.reason());
            case DateReading.Read read ->
                search(new CardFilter(query, read.date(), codes.hashes(query.number())), page);
        };
    }

    private CardSearchResult search(CardFilter filter, int page) {
        long total = jdbc.sql("select count(*) from ledger_card" + filter.where())
                .params(filter.values())
                .query(Long.class)
                .single();
        int pages = (int) Math.max(1, (total + PAGE - 1) / PAGE);
        int shown = Math.clamp(page, 1, pages);
        List<CardView> cards = jdbc.sql(
                        "select * from ledger_card" + filter.where() + ORDER + " limit :size offset :skip")
                .params(filter.values())
                .param("size", PAGE)
                .param("skip", (shown - 1) * PAGE)
                .query((row, number) -> view(row))
                .list();
        return new CardSearchResult.Found(cards, total, shown, pages);
    }

    public Optional<CardView> find(UUID id) {
        return jdbc.sql("select * from ledger_card where id = ?")
                .param(id)
                .query((row, number) -> view(row))
                .optional();
    }

    /** These cards in the order of their import; ids that are unknown are left out. */
    public List<CardView> find(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select * from ledger_card where id in (:ids) order by source_import, source_line")
                        .param("ids", ids)
                        .query((row, number) -> view(row))
                        .list();
    }

    /** What happened to a card, oldest first. */
    public List<CardHistoryView> history(UUID id) {
        return jdbc.sql("select * from ledger_card_history where card_id = ? order by id")
                .param(id)
                .query((row, number) -> line(row))
                .list();
    }

    /** What is known of a card beside its state. */
    public CardProgress progress(UUID id) {
        return jdbc.sql("select * from ledger_card where id = ?")
                .param(id)
                .query((row, number) -> progress(row))
                .single();
    }

    /**
     * All that a search finds, in its order, as they stand now.
     *
     * @param most how many at most
     * @return nothing where the birth date cannot be read
     */
    public List<CardVersion> all(CardQuery query, int most) {
        PartialDate birth = null;
        if (!query.birth().isBlank()) {
            if (!(EraDate.parse(query.birth(), DateFormat.AUTO) instanceof DateReading.Read read)) {
                return List.of();
            }
            birth = read.date();
        }
        CardFilter filter = new CardFilter(query, birth, codes.hashes(query.number()));
        return jdbc.sql("select id, version from ledger_card" + filter.where() + ORDER + " limit :most")
                .params(filter.values())
                .param("most", most)
                .query((row, number) -> new CardVersion(row.getObject(1, UUID.class), row.getInt(2)))
                .list();
    }

    /** How many cards the ledger holds. */
    public long count() {
        return jdbc.sql("select count(*) from ledger_card").query(Long.class).single();
    }

    private static CardHistoryView line(ResultSet row) throws SQLException {
        String from = row.getString("from_state");
        String end = row.getString("end_reason");
        return new CardHistoryView(
                from == null ? null : CardState.valueOf(from),
                CardState.valueOf(row.getString("to_state")),
                row.getString("reason"),
                HistorySource.valueOf(row.getString("source")),
                row.getString("actor"),
                row.getTimestamp("at").toInstant(),
                HandOver.of(row),
                end.isEmpty() ? null : EndReason.valueOf(end),
                row.getObject("undoes") != null);
    }

    private static CardProgress progress(ResultSet row) throws SQLException {
        String end = row.getString("end_reason");
        return new CardProgress(
                row.getInt("no_shows"),
                row.getObject("applied_on", LocalDate.class),
                row.getObject("renotified_on", LocalDate.class),
                row.getBoolean("held"),
                row.getString("hold_reason"),
                end.isEmpty() ? null : EndReason.valueOf(end),
                HandOver.of(row));
    }

    private static CardView view(ResultSet row) throws SQLException {
        return new CardView(
                row.getObject("id", UUID.class),
                CardKind.valueOf(row.getString("kind")),
                CardState.valueOf(row.getString("state")),
                row.getString("name"),
                row.getString("kana"),
                row.getString("address"),
                row.getString("birth_date"),
                row.getString("sex"),
                row.getString("serial_number"),
                row.getString("application_id"),
                row.getString("notice_id"),
                row.getString("storage_place"),
                row.getString("storage_position"),
                row.getBoolean("gaiji"),
                row.getString("reservation_number"),
                row.getInt("version"));
    }
}
