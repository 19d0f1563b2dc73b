package jp.madoguchi.core.remark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.bookinglist.ListTown;
import jp.madoguchi.core.bookinglist.ListTown.Made;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoreTest
@Requirement("R149")
class RemarksIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestCities cities;

    @Autowired
    private Remarks remarks;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void is_written_any_time_and_every_version_is_kept_with_who_and_when() {
        CityScope.run(cities.miura(), () -> {
            UUID person = person();
            assertThat(remarks.write(person, 0, "車いす")).isEqualTo(RemarkResult.WRITTEN);
            assertThat(remarks.write(person, 1, " 車いす ")).isEqualTo(RemarkResult.UNCHANGED);
            assertThat(remarks.write(person, 1, "車いす。𠮷野様が付き添い🙂")).isEqualTo(RemarkResult.WRITTEN);
            assertThat(remarks.write(person, 2, "")).isEqualTo(RemarkResult.WRITTEN);
            assertThat(remarks.of(List.of(person)))
                    .extracting(Remark::version, Remark::text, Remark::name)
                    .containsExactly(
                            tuple(3, "", "test"), tuple(2, "車いす。𠮷野様が付き添い🙂", "test"), tuple(1, "車いす", "test"));
        });
    }

    @Test
    void of_two_who_write_at_once_the_second_is_told() {
        CityScope.run(cities.miura(), () -> {
            UUID person = person();
            remarks.write(person, 0, "一");
            assertThat(remarks.write(person, 0, "二")).isEqualTo(RemarkResult.OVERTAKEN);
            assertThat(remarks.write(person, 7, "二")).isEqualTo(RemarkResult.OVERTAKEN);
            assertThat(remarks.of(List.of(person)).getFirst().text()).isEqualTo("一");
        });
    }

    @Test
    void a_text_that_is_too_long_and_a_person_who_is_not_there_are_refused() {
        CityScope.run(cities.miura(), () -> {
            UUID person = person();
            assertThat(remarks.write(person, 0, "あ".repeat(10_000))).isEqualTo(RemarkResult.TOO_LONG);
            assertThat(remarks.write(person, 0, "𠮷".repeat(Remarks.LONGEST))).isEqualTo(RemarkResult.WRITTEN);
            assertThat(remarks.write(UUID.randomUUID(), 0, "だれ")).isEqualTo(RemarkResult.NOBODY);
        });
    }

    @Test
    void another_city_neither_reads_nor_writes_it() {
        UUID person = CityScope.call(cities.miura(), () -> {
            UUID made = person();
            remarks.write(made, 0, "三浦の備考");
            return made;
        });
        CityScope.run(cities.kurume(), () -> {
            assertThat(remarks.of(List.of(person))).isEmpty();
            assertThat(remarks.write(person, 1, "久留米")).isEqualTo(RemarkResult.NOBODY);
        });
    }

    @Test
    void it_goes_with_the_person() {
        CityScope.run(cities.miura(), () -> {
            ListTown town = new ListTown(context);
            Made made = town.booking(town.place(), "一", LocalDate.of(2033, 1, 4), 9);
            remarks.write(made.person(), 0, "備考");
            jdbc.sql("DELETE FROM booking WHERE id = ?").param(made.id()).update();
            jdbc.sql("DELETE FROM invitee WHERE id = ?").param(made.person()).update();
            assertThat(remarks.of(List.of(made.person()))).isEmpty();
        });
    }

    @Test
    void the_residents_role_cannot_read_what_staff_write() {
        for (City city : List.of(cities.miura(), cities.kurume())) {
            CityScope.run(city, () -> {
                for (String table : List.of("staff_person_remark", "staff_ticket", "staff_call_note")) {
                    assertThat(jdbc.sql("SELECT has_table_privilege(?, ?, 'SELECT, INSERT, UPDATE, DELETE')")
                                    .params(city.residentRole(), city.schema() + "." + table)
                                    .query(Boolean.class)
                                    .single())
                            .isFalse();
                }
            });
        }
    }

    private UUID person() {
        ListTown town = new ListTown(context);
        return town.booking(town.place(), "備考 花子", LocalDate.of(2033, 1, 4), 9).person();
    }
}
