package jp.madoguchi.admin.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import jp.madoguchi.core.exchange.BookingExport;
import jp.madoguchi.core.exchange.ExportResult;
import jp.madoguchi.core.exchange.Terminals;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A sealed file that the other city wrote for its terminal. */
final class OtherCityExchange {

    private OtherCityExchange() {}

    static void fill(OtherCityPart city, String terminal) {
        assertThat(city.context().getBean(Terminals.class).confirm(terminal)).isTrue();
        assertThat(city.context().getBean(BookingExport.class).write()).isInstanceOf(ExportResult.Written.class);
        UUID file = city.context()
                .getBean(JdbcClient.class)
                .sql("SELECT id FROM exchange_file WHERE direction = 'TO_TERMINALS'")
                .query(UUID.class)
                .single();
        city.ids().put("/exchange/files/#id", file.toString());
    }
}
