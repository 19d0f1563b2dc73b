package jp.madoguchi.ledger.printing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.madoguchi.base.id.ReservationNumber;
import jp.madoguchi.base.random.UnambiguousAlphabet;
import jp.madoguchi.ledger.port.Secrets;
import jp.madoguchi.ledger.port.SiteAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the people of a print run page by page, opening their secrets only here. */
@Component
class NoticePages {

    private static final int PAGE = 500;

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final SiteAddress site;

    NoticePages(JdbcClient jdbc, Secrets secrets, SiteAddress site) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.site = site;
    }

    /** In the order of the cards' import. */
    Stream<NoticePerson> people(UUID notice, UnaryOperator<String> spelling) {
        return Stream.iterate(
                        page(notice, 0, spelling),
                        page -> !page.isEmpty(),
                        page -> page.size() < PAGE
                                ? List.of()
                                : page(notice, page.getLast().position(), spelling))
                .flatMap(List::stream)
                .map(Row::person);
    }

    private List<Row> page(UUID notice, int after, UnaryOperator<String> spelling) {
        return jdbc.sql("""
                        select n.position, c.name, c.address, c.reservation_number, c.password_sealed, c.qr_token_sealed
                        from ledger_notice_card n join ledger_card c on c.id = n.card_id
                        where n.notice_id = ? and n.printed and n.position > ? order by n.position limit ?""")
                .params(notice, after, PAGE)
                .query((row, number) -> row(row, spelling))
                .list();
    }

    private Row row(ResultSet row, UnaryOperator<String> spelling) throws SQLException {
        return new Row(
                row.getInt("position"),
                new NoticePerson(
                        spelling.apply(row.getString("name")),
                        spelling.apply(row.getString("address")),
                        new ReservationNumber(row.getString("reservation_number")).print(),
                        UnambiguousAlphabet.grouped(secrets.open(row.getBytes("password_sealed"))),
                        site.qrUrl(secrets.open(row.getBytes("qr_token_sealed")))));
    }

    private record Row(int position, NoticePerson person) {}
}
