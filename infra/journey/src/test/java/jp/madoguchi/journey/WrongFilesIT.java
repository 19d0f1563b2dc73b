package jp.madoguchi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.madoguchi.journey.harness.Csv;
import jp.madoguchi.journey.harness.Journey;
import jp.madoguchi.journey.harness.JourneyExtension;
import jp.madoguchi.journey.harness.Pictures;
import jp.madoguchi.journey.way.AgentDesk;
import jp.madoguchi.journey.way.Way;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the terminal's import page answers to wrong files: a sentence that says what to do, and nothing stored. */
@Order(2)
@ExtendWith(JourneyExtension.class)
class WrongFilesIT {

    private final AgentDesk agent;
    private String before = "";

    WrongFilesIT(Journey journey) {
        agent = Way.of(journey).agent();
    }

    @BeforeEach
    void count() {
        before = agent.cardsFound();
    }

    @AfterEach
    void nothing_is_stored() {
        assertThat(agent.cardsFound()).isEqualTo(before);
    }

    @Test
    void refuses_an_empty_file() {
        refused(agent.upload("empty.csv", new byte[0], Way.PROFILE), "ファイルが空です");
    }

    @Test
    void refuses_300_megabytes() throws IOException {
        Path large = Csv.megabytes("large.csv", 300);
        try {
            Page page = agent.upload(large, Way.PROFILE);
            assertThat(page.locator("main")).containsText("大きすぎます");
            Pictures.take(page, "agent-file-too-large");
        } finally {
            Files.delete(large);
        }
    }

    @Test
    void refuses_a_pdf_named_csv() {
        refused(agent.upload("notice.csv", bytes("%PDF-1.7\n%âãÏÓ\n1 0 obj\n"), Way.PROFILE), "これはPDFファイルです");
    }

    @Test
    void refuses_another_encoding() {
        byte[] euc = (Csv.HEADER + Csv.row(1)).getBytes(Charset.forName("EUC-JP"));
        refused(agent.upload("euc.csv", euc, Way.PROFILE), "文字コード");
    }

    @Test
    void refuses_columns_that_changed_places() {
        String rows = "神奈川県三浦市栄町1番地,山田太郎,1990/1/2,男,PG7029724,66907439150008063608377\r\n".repeat(5);
        refused(agent.upload("swapped.csv", bytes(Csv.HEADER + rows), Way.PROFILE), "入れ替わっている");
    }

    @Test
    void refuses_a_column_of_individual_numbers() {
        String header = Csv.HEADER.replace("\r\n", ",備考\r\n");
        String row = Csv.row(7).replace("\r\n", ",123456789018\r\n");
        Page page = agent.upload("numbers.csv", bytes(header + row.repeat(3)), Way.PROFILE);
        refused(page, "個人番号（マイナンバー）が入っているようです");
        assertThat(page.locator("body").innerText()).doesNotContain("123456789018");
        Pictures.take(page, "agent-file-refused");
    }

    @Test
    void reads_dates_in_four_forms_and_refuses_the_row_that_could_mean_two_days() {
        String text = Csv.HEADER;
        int number = 900_001;
        for (String date : new String[] {"1990-01-02", "H02.01.02", "平成2年1月2日", "19900102", "02/01/03"}) {
            text += Csv.row(number++).replaceFirst("\\d{4}/\\d\\d/\\d\\d", date);
        }
        Page page = agent.upload("dates.csv", bytes(text), Way.PROFILE);
        assertThat(page.locator("#count-added")).hasText("4件");
        assertThat(page.locator("#count-refused")).hasText("1件");
        assertThat(page.locator("#problems tbody tr")).containsText(new String[] {"年・月・日の順番や年号が分からない書き方です。"});
        assertThat(page.locator("#problems tbody tr td").first()).hasText("6");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("取り消す"))
                .click();
    }

    private static void refused(Page page, String sentence) {
        assertThat(page.getByRole(AriaRole.ALERT)).containsText(sentence);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("台帳には何も登録していません。");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
