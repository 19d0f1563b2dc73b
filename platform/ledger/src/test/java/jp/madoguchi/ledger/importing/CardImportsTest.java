package jp.madoguchi.ledger.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.madoguchi.ledger.LedgerTest;
import jp.madoguchi.testkit.DemoFiles;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;

class CardImportsTest extends LedgerTest {

    @Test
    @Requirement("R008")
    void shows_what_the_cp932_list_of_six_columns_would_do_and_stores_nothing() throws IOException {
        ImportPlan plan = planOf("miura-card-list-cp932.csv");
        assertThat(plan.added()).isEqualTo(498);
        assertThat(plan.refused()).isEqualTo(2);
        assertThat(plan.changed() + plan.unchanged()).isZero();
        assertThat(plan.problems()).hasSize(2).allSatisfy(problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isIn("生年月日", "製造管理番号");
            assertThat(problem.reason()).endsWith("。");
        });
        assertThat(plan.samples()).hasSize(20);
        assertThat(plan.warnings()).anyMatch(warning -> warning.contains("外字"));
        assertThat(cards()).isZero();
        assertThat(imports.history()).isEmpty();
    }

    @Test
    @Requirement("R008")
    void brings_the_list_into_the_ledger_when_it_is_confirmed() throws IOException {
        UUID id = imported("miura-card-list-cp932.csv");
        assertThat(cards()).isEqualTo(498);
        assertThat(imports.history()).singleElement().satisfies(done -> {
            assertThat(done.id()).isEqualTo(id);
            assertThat(done.added()).isEqualTo(498);
            assertThat(done.refused()).isEqualTo(2);
            assertThat(done.confirmedBy()).isEqualTo("TERMINAL:tester");
        });
        assertThat(jdbc.sql("select count(*) from ledger_card_history where to_state = 'IMPORTED'")
                        .query(Long.class)
                        .single())
                .isEqualTo(498);
    }

    @Test
    @Requirement("R018")
    void gives_every_card_a_number_of_its_own_that_is_not_derived_from_the_person() throws IOException {
        imported("miura-card-list-utf8.csv");
        assertThat(jdbc.sql("select count(distinct reservation_number) from ledger_card")
                        .query(Long.class)
                        .single())
                .isEqualTo(60);
        assertThat(jdbc.sql("select reservation_number from ledger_card")
                        .query(String.class)
                        .list())
                .allMatch(number ->
                        jp.madoguchi.base.id.ReservationNumber.parse(number).isPresent());
    }

    @Test
    void adds_nothing_when_the_same_file_comes_twice() throws IOException {
        imported("miura-card-list-cp932.csv");
        ImportPlan again = planOf("miura-card-list-cp932.csv");
        assertThat(again.added()).isZero();
        assertThat(again.unchanged()).isEqualTo(498);
        assertThat(again.already()).contains("2026年11月21日");
        assertThat(again.confirmable()).isFalse();
        assertThat(imports.confirm(again.id())).isInstanceOf(ConfirmResult.AlreadyImported.class);
        assertThat(cards()).isEqualTo(498);
    }

    @Test
    void keeps_names_exactly_as_they_came() throws IOException {
        imported("miura-card-list-utf8.csv");
        List<String> names = jdbc.sql("select name from ledger_card order by source_line")
                .query(String.class)
                .list();
        List<String> file = Files.readAllLines(DemoFiles.path("miura-card-list-utf8.csv"), StandardCharsets.UTF_8);
        assertThat(names).hasSize(60);
        assertThat(names.get(5)).isEqualTo("𩸽　翔太");
        assertThat(names.get(13)).isEqualTo(file.get(14).split(",")[0]);
        assertThat(names).anyMatch(name -> name.codePoints().anyMatch(point -> point >= 0xE0100));
    }

    @Test
    void keeps_an_unknown_day_of_birth_as_it_is() throws IOException {
        imported("miura-card-list-utf8.csv");
        assertThat(jdbc.sql("select birth_date from ledger_card where birth_day is null")
                        .query(String.class)
                        .list())
                .containsExactly("1945-05-00");
    }

    @Test
    void shows_rare_kanji_with_their_code_points() throws IOException {
        ImportPlan plan = planOf("miura-card-list-utf8.csv");
        assertThat(plan.samples())
                .anySatisfy(sample -> assertThat(sample.rare()).contains("𠮷 U+20BB7"));
        assertThat(plan.samples())
                .anySatisfy(sample -> assertThat(sample.rare()).anyMatch(rare -> rare.endsWith("U+845B U+E0100")));
    }

    @Test
    void corrects_a_card_whose_address_changed_and_keeps_its_number() {
        String row = "KIM MINSU,三浦市初声町3番地,1958/06/02,男,644242746,16052910119079476435511\n";
        confirmed(planned(receive(HEADER + row)));
        String number = jdbc.sql("select reservation_number from ledger_card")
                .query(String.class)
                .single();
        ImportPlan plan = planned(receive(HEADER + row.replace("3番地", "4番地")));
        assertThat(plan.changed()).isEqualTo(1);
        assertThat(plan.added()).isZero();
        confirmed(plan);
        assertThat(jdbc.sql("select address from ledger_card")
                        .query(String.class)
                        .single())
                .isEqualTo("三浦市初声町4番地");
        assertThat(jdbc.sql("select reservation_number from ledger_card")
                        .query(String.class)
                        .single())
                .isEqualTo(number);
        assertThat(jdbc.sql("select reason from ledger_card_history order by id desc limit 1")
                        .query(String.class)
                        .single())
                .contains("住所の変更");
    }

    @Test
    void refuses_the_second_of_two_rows_that_mean_one_card() {
        String row = "KIM MINSU,三浦市初声町3番地,1958/06/02,男,644242746,16052910119079476435511\n";
        ImportPlan plan = planned(receive(HEADER + row + row.replace("3番地", "9番地")));
        assertThat(plan.added()).isEqualTo(1);
        assertThat(plan.refused()).isEqualTo(1);
        assertThat(plan.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.reason()).startsWith("2行目と同じカード");
        });
    }

    @Test
    void refuses_files_that_are_no_list_with_a_sentence_and_keeps_nothing_of_them() throws IOException {
        assertRefused("".getBytes(StandardCharsets.UTF_8));
        assertRefused("%PDF-1.7 trailer".getBytes(StandardCharsets.UTF_8));
        assertRefused(
                (HEADER + "あ,い,1990/1/1,男,123456789,12345678901234567890123\n").getBytes(Charset.forName("EUC-JP")));
        assertRefused("氏名,住所\n三浦　花子,三浦市\n".getBytes(StandardCharsets.UTF_8));
        assertThat(cards()).isZero();
    }

    @Test
    void two_confirmations_of_one_upload_at_once_import_it_once() throws Exception {
        ImportPlan plan = planOf("miura-card-list-utf8.csv");
        Callable<ConfirmResult> confirm = () -> imports.confirm(plan.id());
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (Future<ConfirmResult> result : both.invokeAll(List.of(confirm, confirm))) {
                assertThat(result.get())
                        .isIn(new ConfirmResult.Confirmed(plan.id()), new ConfirmResult.AlreadyImported());
            }
        }
        assertThat(cards()).isEqualTo(60);
        assertThat(imports.history()).hasSize(1);
    }

    @Test
    void leaves_nothing_when_the_database_fails_in_the_middle() throws IOException {
        ImportPlan plan = planOf("miura-card-list-cp932.csv");
        jdbc.sql("""
                        create function refuse_late() returns trigger language plpgsql as $$
                        begin if (select count(*) from ledger_card) > 300 then raise exception 'disk full'; end if;
                        return new; end $$""").update();
        jdbc.sql("create trigger refuse_late before insert on ledger_card for each row execute function refuse_late()")
                .update();
        try {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> imports.confirm(plan.id()))
                    .isInstanceOf(org.springframework.dao.DataAccessException.class);
        } finally {
            jdbc.sql("drop function refuse_late cascade").update();
        }
        assertThat(cards()).isZero();
        assertThat(imports.history()).isEmpty();
        assertThat(imports.confirm(plan.id())).isInstanceOf(ConfirmResult.Confirmed.class);
        assertThat(cards()).isEqualTo(498);
    }

    private void assertRefused(byte[] bytes) throws IOException {
        try (InputStream content = new ByteArrayInputStream(bytes)) {
            UUID id = UUID.randomUUID();
            UploadResult result = imports.receive(id, content, "x.csv", MIURA);
            assertThat(result).isInstanceOf(UploadResult.Refused.class);
            assertThat(((UploadResult.Refused) result).reason()).endsWith("。");
            assertThat(imports.plan(id)).isEmpty();
        }
    }
}
