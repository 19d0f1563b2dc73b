package jp.madoguchi.ledger.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.ledger.LedgerTest;
import jp.madoguchi.ledger.card.CardQuery;
import jp.madoguchi.ledger.card.CardSearchResult;
import jp.madoguchi.ledger.card.CardView;
import jp.madoguchi.ledger.card.Cards;
import jp.madoguchi.ledger.port.Secrets;
import jp.madoguchi.testkit.DemoFiles;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RenewalImportsTest extends LedgerTest {

    static final String RENEWALS = "三浦 更新対象者";
    static final String LEAVERS = "三浦 住基異動";
    private static final String LEFT = "住民票コード,氏名,生年月日,異動事由,異動日\n";

    @Autowired
    private Secrets secrets;

    @Autowired
    private Cards search;

    @Test
    @Requirement({"R004", "R032", "R039"})
    void brings_people_due_for_renewal_with_their_dates_as_the_file_carries_them() throws IOException {
        confirmed(planOf("miura-renewal-list-utf8.csv", RENEWALS));
        assertThat(count("select count(*) from ledger_card where kind = 'RENEWAL' and state = 'IMPORTED'"))
                .isEqualTo(300);
        assertThat(jdbc.sql("select certificate_expiry::text || ' ' || card_expiry::text from ledger_card"
                                + " where source_line = 2")
                        .query(String.class)
                        .single())
                .isEqualTo("2027-01-08 2032-01-08");
        assertThat(count("select count(distinct reservation_number) from ledger_card"))
                .isEqualTo(300);
    }

    @Test
    @Requirement("R034")
    void keeps_residence_codes_sealed_and_finds_them_by_their_hash_alone() throws IOException {
        confirmed(planOf("miura-renewal-list-utf8.csv", RENEWALS));
        byte[] sealed = jdbc.sql("select residence_code_sealed from ledger_card where residence_code_hash = ?")
                .param(secrets.keyedHash("04284064130"))
                .query(byte[].class)
                .single();
        assertThat(secrets.open(sealed)).isEqualTo("04284064130");
        assertThat(count("select count(*) from ledger_card c where c::text like '%04284064130%'"))
                .isZero();
    }

    @Test
    @Requirement({"R029", "R036"})
    void a_scanned_residence_code_finds_its_person() throws IOException {
        confirmed(planOf("miura-renewal-list-utf8.csv", RENEWALS));
        for (String scanned : List.of("04284064130", "A04284064130A\r\n", "０４２８４０６４１３０", "042840641302")) {
            assertThat(search.search(new CardQuery("", "", "", scanned, null), 1))
                    .isInstanceOfSatisfying(
                            CardSearchResult.Found.class,
                            found -> assertThat(found.cards())
                                    .singleElement()
                                    .extracting(CardView::name)
                                    .isEqualTo("齋藤　ツル"));
        }
    }

    @Test
    @Requirement({"R004", "R043"})
    void the_register_extract_ends_those_who_left_and_shows_them_before() throws IOException {
        confirmed(planOf("miura-renewal-list-utf8.csv", RENEWALS));
        ImportPlan plan = planOf("miura-juki-extract-utf8.csv", LEAVERS);
        assertThat(plan.counts().ended() + plan.counts().unmatched()).isEqualTo(25);
        assertThat(plan.endings()).hasSize((int) plan.counts().ended()).isNotEmpty();
        assertThat(count("select count(*) from ledger_card where state = 'WITHDRAWN'"))
                .isZero();
        UUID id = confirmed(plan);
        assertThat(count("select count(*) from ledger_card where state = 'WITHDRAWN' and end_reason <> ''"))
                .isEqualTo(plan.counts().ended());
        assertThat(imports.undo(id)).isTrue();
        assertThat(count("select count(*) from ledger_card where state = 'IMPORTED'"))
                .isEqualTo(300);
        assertThat(imports.find(id).orElseThrow().undo().reopened())
                .isEqualTo((int) plan.counts().ended());
    }

    @Test
    @Requirement("R043")
    void ends_nobody_who_could_be_another_person_or_whose_change_is_none_to_end_by() {
        String twice = "氏名,住所,生年月日,性別,製造管理番号,申請書ID\n"
                + "山田　太郎,三浦市栄町1番地,1958/06/02,男,644242746,16052910119079476435511\n"
                + "山田　太郎,三浦市栄町9番地,1958/06/02,男,644242747,16052910119079476435512\n"
                + "佐藤　花子,三浦市栄町2番地,1960/01/01,女,644242748,16052910119079476435513\n";
        confirmed(planned(receive(twice, MIURA)));
        ImportPlan plan = planned(receive(
                LEFT
                        + "00000000001,山田　太郎,S33.06.02,転出,R08.11.02\n"
                        + "00000000002,佐藤　花子,S35.01.01,転居,R08.11.02\n"
                        + "00000000003,鈴木　一郎,S35.01.01,死亡,R08.11.02\n",
                LEAVERS));
        assertThat(plan.counts().ended()).isZero();
        assertThat(plan.unmatched())
                .extracting(ImportPlan.Unmatched::why)
                .containsExactly(ImportPlan.Why.SEVERAL, ImportPlan.Why.REASON, ImportPlan.Why.NOBODY);
        assertThat(plan.confirmable()).isFalse();
    }

    @Test
    @Requirement({"R004", "R035"})
    void people_who_have_renewed_are_marked_done_by_their_list() throws IOException {
        confirmed(planOf("miura-renewal-list-utf8.csv", RENEWALS));
        ImportPlan plan = planned(receive("氏名,生年月日,更新日\n齋藤　ツル,H19.01.08,2026-11-20\n", "消込（更新済の一覧）"));
        assertThat(plan.counts().ended()).isEqualTo(1);
        UUID id = confirmed(plan);
        assertThat(state("齋藤　ツル")).isEqualTo("CLEARED");
        assertThat(planned(receive("氏名,生年月日,更新日\n齋藤　ツル,H19.01.08,2026-11-21\n", "消込（更新済の一覧）"))
                        .counts()
                        .unchanged())
                .isEqualTo(1);
        assertThat(imports.undo(id)).isTrue();
        assertThat(state("齋藤　ツル")).isEqualTo("IMPORTED");
    }

    @Test
    @Requirement("R035")
    void a_list_of_issued_cards_closes_the_issue_and_leaves_the_renewal() throws IOException {
        confirmed(planOf("miura-renewal-list-utf8.csv", RENEWALS));
        confirmed(planned(
                receive(HEADER + "齋藤　ツル,神奈川県三浦市栄町26番地,2007/01/08,女,644242746,16052910119079476435511\n", MIURA)));
        confirmed(planned(receive("氏名,生年月日,交付日\n齋藤　ツル,H19.01.08,2026-11-20\n", "消込（交付済の一覧）")));
        assertThat(jdbc.sql("select kind || ' ' || state from ledger_card where name = '齋藤　ツル'"
                                + " and birth_date = '2007-01-08' order by kind")
                        .query(String.class)
                        .list())
                .containsExactly("ISSUE ISSUED", "RENEWAL IMPORTED");
    }

    @Test
    void a_new_certificate_of_the_same_person_is_a_new_row() {
        String row = "1,齋藤　ツル,サイトウ ツル,三浦市栄町26番地,H19.01.08,2,04284064130,20320108,20270108\n";
        String header = "整理番号,氏名,氏名カナ,住所,生年月日,性別,住民票コード,カード有効期限,電子証明書有効期限\n";
        confirmed(planned(receive(header + row, RENEWALS)));
        assertThat(planned(receive(header + row.replace("20320108", "20330108"), RENEWALS))
                        .changed())
                .isEqualTo(1);
        assertThat(planned(receive(header + row.replace("20270108", "20320107"), RENEWALS))
                        .added())
                .isEqualTo(1);
    }

    private ImportPlan planOf(String sample, String profile) throws IOException {
        try (InputStream content = Files.newInputStream(DemoFiles.path(sample))) {
            return planned(imports.receive(UUID.randomUUID(), content, sample, profile));
        }
    }

    private UploadResult receive(String csv, String profile) {
        byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
        return imports.receive(UUID.randomUUID(), new ByteArrayInputStream(bytes), "list.csv", profile);
    }

    private String state(String name) {
        List<String> states = jdbc.sql("select state from ledger_card where name = ? and birth_date = '2007-01-08'")
                .param(name)
                .query(String.class)
                .list();
        assertThat(states).hasSize(1);
        return states.getFirst();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
