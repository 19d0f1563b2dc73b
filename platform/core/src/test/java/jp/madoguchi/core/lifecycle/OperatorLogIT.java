package jp.madoguchi.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.madoguchi.base.db.BoundDataSource;
import jp.madoguchi.base.db.Databases;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.tenancy.CityScope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoreTest
class OperatorLogIT {

    private static final Actor TARO = new Actor(Actor.Kind.OPERATOR, "taro", "運用 太郎");
    private static final Actor HANAKO = new Actor(Actor.Kind.OPERATOR, "hanako", "運用 花子");

    @Autowired
    private OperatorLog log;

    @Autowired
    private OperatorLogReader reader;

    @Autowired
    private TestCities cities;

    @Autowired
    private Databases databases;

    @Autowired
    private JdbcClient bound;

    @Autowired
    private Clock clock;

    @Test
    void keeps_who_did_what_to_which_city_and_finds_it_again() {
        log.record(TARO, "test.suspend", cities.miura().code(), Map.of("reason", "点検"));
        log.record(HANAKO, "test.reopen", cities.miura().code(), Map.of());
        log.record(HANAKO, "test.look", null, Map.of());

        OperatorLogFilter miura = new OperatorLogFilter("miura", "", "test.", null, null);
        assertThat(reader.page(miura, 0, 10))
                .extracting(OperatorEntry::action)
                .containsExactly("test.reopen", "test.suspend");
        assertThat(reader.page(miura, 1, 10).getFirst()).satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo("taro");
            assertThat(entry.detail()).containsExactly(Map.entry("reason", "点検"));
        });
        assertThat(reader.count(
                        new OperatorLogFilter("", "hanako", "test.", JapanTime.today(clock), JapanTime.today(clock))))
                .isEqualTo(2);
        assertThat(reader.count(new OperatorLogFilter(
                        "", "hanako", "", JapanTime.today(clock).plusDays(1), null)))
                .isZero();
        assertThat(log.toString() + reader.page(miura, 0, 1)).doesNotContain("花子");
    }

    @Test
    void an_export_gives_every_entry_once_however_many_there_are() {
        IntStream.range(0, 2_001)
                .forEach(number -> log.record(TARO, "many.entry", null, Map.of("number", "" + number)));

        List<String> numbers = new ArrayList<>();
        reader.each(
                new OperatorLogFilter("", "taro", "many.", null, null),
                entry -> numbers.add(entry.detail().get("number")));

        assertThat(numbers).hasSize(2_001).doesNotHaveDuplicates().startsWith("2000");
    }

    @Test
    void the_applications_login_can_change_no_entry_and_a_citys_role_reads_none() {
        JdbcClient platform = JdbcClient.create(BoundDataSource.unbound(databases, Databases.MAIN));
        assertThatThrownBy(
                        () -> platform.sql("DELETE FROM platform.operator_log").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> platform.sql("UPDATE platform.operator_log SET actor = 'x'")
                        .update())
                .isInstanceOf(DataAccessException.class);
        CityScope.run(
                cities.miura(),
                () -> assertThatThrownBy(() -> bound.sql("SELECT count(*) FROM platform.operator_log")
                                .query(Long.class)
                                .single())
                        .isInstanceOf(DataAccessException.class));
    }
}
