package jp.madoguchi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.exchange.record.BookingRecord;
import jp.madoguchi.exchange.record.BookingState;
import jp.madoguchi.ledger.exchange.BookingInbox;
import jp.madoguchi.testkit.DemoFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

class ScreensTest extends LedgerTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private BookingInbox inbox;

    private MockMvc web;

    @BeforeEach
    void open() {
        web = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    void leads_from_the_file_through_the_check_to_the_ledger() throws Exception {
        assertThat(text(get("/imports"), 200)).contains("一覧の取り込み", "まだ取込はありません");
        String plan = upload("miura-card-list-cp932.csv");
        assertThat(text(get(plan), 200)).contains("498件", "2件", "取り込まない行とその理由", "台帳に登録する");
        assertThat(cards()).isZero();
        String done = location(post(plan + "/confirm"));
        assertThat(done).isEqualTo(plan);
        assertThat(text(get(done), 200)).contains("取込が終わりました", "交付案内を印刷する");
        assertThat(text(get("/imports"), 200)).contains("miura-card-list-cp932.csv");
    }

    @Test
    void answers_a_wrong_file_with_a_sentence() throws Exception {
        MockMultipartFile pdf =
                new MockMultipartFile("file", "list.csv", "text/csv", "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII));
        String page = text(
                multipart("/imports")
                        .file(pdf)
                        .param("id", UUID.randomUUID().toString())
                        .param("profile", MIURA),
                422);
        assertThat(page).contains("「list.csv」は取り込めません。", "台帳には何も登録していません。");
        assertThat(text(multipart("/imports").param("id", UUID.randomUUID().toString()), 422))
                .contains("ファイルが選ばれていません。");
        assertThat(text(post("/imports/" + UUID.randomUUID() + "/confirm"), 422))
                .contains("もう一度ファイルを選んでください。");
    }

    @Test
    void discards_an_upload() throws Exception {
        String plan = upload("miura-card-list-utf8.csv");
        assertThat(location(post(plan + "/discard"))).isEqualTo("/imports");
        text(get(plan), 404);
    }

    @Test
    void finds_a_card_shows_it_and_moves_it() throws Exception {
        imported("miura-card-list-utf8.csv");
        assertThat(text(get("/cards"), 200)).contains("60件見つかりました", "2ページ中1ページ目");
        assertThat(text(post("/cards").param("name", "山崎陽子"), 200)).contains("山﨑　陽子", "1件見つかりました");
        assertThat(text(post("/cards").param("birth", "あした"), 422)).contains("日付として読めません。");
        UUID id = jdbc.sql("select id from ledger_card where name = '山﨑　陽子'")
                .query(UUID.class)
                .single();
        assertThat(text(get("/cards/" + id), 200)).contains("平成8年4月10日", "検品済にする", "予約はありません");
        assertThat(location(post("/cards/" + id + "/move").param("version", "0").param("to", "INSPECTED")))
                .isEqualTo("/cards/" + id);
        assertThat(text(get("/cards/" + id), 200)).contains("取込 → 検品済", "交付前設定済にする");
        text(get("/cards/" + UUID.randomUUID()), 404);
    }

    @Test
    void reports_missing_characters_and_prints_what_was_chosen() throws Exception {
        UUID id = imported("miura-card-list-cp932.csv");
        String check = text(post("/notices/check").param("importId", id.toString()), 200);
        assertThat(check).contains("498人のうち2人の", "□ U+E000", "その人を除いて印刷する");
        String run = location(post("/notices").param("importId", id.toString()).param("glyphs", "LEAVE_OUT"));
        assertThat(text(get(run), 200)).contains("496人分の交付案内ができました。", "2人を除きました。", "全員を検品済にする");
        MockHttpServletResponse pdf =
                web.perform(post(run + "/notices.pdf")).andReturn().getResponse();
        assertThat(pdf.getContentType()).isEqualTo("application/pdf");
        assertThat(new String(pdf.getContentAsByteArray(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        for (String state : List.of("INSPECTED", "PREPARED", "NOTIFIED")) {
            assertThat(location(post(run + "/move").param("to", state))).isEqualTo(run + "?moved=496");
        }
        assertThat(text(get(run).param("moved", "496"), 200)).contains("通知発送済", "496人の状態を進めました。");
        assertThat(text(get("/notices"), 200)).contains("印刷の履歴", "496");
    }

    @Test
    void keeps_the_citys_own_words_for_the_notice() throws Exception {
        assertThat(text(get("/notices/texts"), 200)).contains("日ごろから市政に");
        assertThat(text(
                        post("/notices/texts")
                                .param("sender", "")
                                .param("greeting", "あ")
                                .param("papers", "い")
                                .param("contact", "う"),
                        422))
                .contains("印刷する文章を入力してください。");
        location(post("/notices/texts")
                .param("sender", "三浦市 市民課")
                .param("greeting", "あ")
                .param("papers", "い")
                .param("contact", "う"));
        assertThat(text(get("/notices/texts"), 200)).contains("三浦市 市民課");
    }

    @Test
    void lists_the_day_on_screen_and_on_paper() throws Exception {
        imported("miura-card-list-utf8.csv");
        UUID card = jdbc.sql("select id from ledger_card where name = '𠮷田　一郎'")
                .query(UUID.class)
                .single();
        inbox.apply(
                List.of(new BookingRecord(
                                UUID.randomUUID(),
                                "M-1",
                                card,
                                "CDFGHJKMNPR",
                                "issue",
                                "main",
                                "市役所",
                                LocalDate.of(2026, 12, 1),
                                LocalTime.of(10, 30),
                                30,
                                BookingState.BOOKED,
                                1,
                                Instant.EPOCH))
                        .iterator(),
                "f");
        assertThat(text(get("/booked").param("day", "2026-12-01"), 200))
                .contains("令和8年12月1日（火）", "𠮷田　一郎", "10:30", "市役所（1人）");
        assertThat(text(get("/booked"), 200)).contains("この日の予約はありません", "2026-12-01 1人");
        MockHttpServletResponse pdf = web.perform(get("/booked/list.pdf").param("day", "2026-12-01"))
                .andReturn()
                .getResponse();
        assertThat(new String(pdf.getContentAsByteArray(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    private String upload(String sample) throws Exception {
        byte[] bytes = Files.readAllBytes(DemoFiles.path(sample));
        return location(multipart("/imports")
                .file(new MockMultipartFile("file", sample, "text/csv", bytes))
                .param("id", UUID.randomUUID().toString())
                .param("profile", MIURA));
    }

    private String location(RequestBuilder request) throws Exception {
        MockHttpServletResponse response = web.perform(request).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(303);
        return response.getHeader("Location");
    }

    private String text(RequestBuilder request, int status) throws Exception {
        MockHttpServletResponse response = web.perform(request).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(status);
        return response.getContentAsString(StandardCharsets.UTF_8).replaceAll("<[^>]*>", "");
    }
}
