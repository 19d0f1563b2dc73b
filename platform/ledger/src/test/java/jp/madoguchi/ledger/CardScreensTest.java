package jp.madoguchi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

class CardScreensTest extends LedgerTest {

    @Autowired
    private WebApplicationContext context;

    private MockMvc web;
    private UUID id;

    @BeforeEach
    void open() throws Exception {
        web = MockMvcBuilders.webAppContextSetup(context).build();
        imported("miura-card-list-utf8.csv");
        id = jdbc.sql("select id from ledger_card where name = '山﨑　陽子'")
                .query(UUID.class)
                .single();
    }

    @Test
    @Requirement({"R006", "R172"})
    void withdraws_a_card_for_a_reason_and_takes_it_back() throws Exception {
        assertThat(text(get("/cards/" + id), 200)).contains("交付取りやめにする", "本人申出", "検品済にする", "直接送付にする");
        assertThat(text(move("WITHDRAWN", 0), 422)).contains("取りやめの理由を選んでください。");
        location(post("/cards/" + id + "/move")
                .param("version", "0")
                .param("to", "WITHDRAWN")
                .param("endReason", "DETAILS_CHANGED")
                .param("reason", "改姓"));
        assertThat(text(get("/cards/" + id), 200)).contains("取込 → 交付取りやめ", "記載変更", "改姓", "再交付のカードを登録する");
        assertThat(text(post("/cards/" + id + "/undo").param("version", "1"), 422))
                .contains("取り消す理由を入力してください。");
        location(post("/cards/" + id + "/undo").param("version", "1").param("reason", "誤り"));
        assertThat(text(get("/cards/" + id), 200)).contains("交付取りやめ → 取込", "取り消し", "誤り");
    }

    @Test
    @Requirement({"R014", "R015", "R016", "R017"})
    void records_a_hand_over_and_keeps_what_was_typed_when_something_is_missing() throws Exception {
        jdbc.sql("update ledger_card set state = 'VISITING' where id = ?")
                .param(id)
                .update();
        assertThat(text(get("/cards/" + id), 200)).contains("交付済にする", "顔認証記録", "1点で足りる書類", "番号は記録しません");
        String again = page(move("ISSUED", 0).param("officer", "窓口三郎").param("paper", "学生証"), 422);
        assertThat(again).contains("value=\"窓口三郎\"", "#move-ISSUED-PAPERS", "#move-ISSUED-HANDED_AT");
        location(move("ISSUED", 0)
                .param("officer", "窓口三郎")
                .param("handedAt", "2026-11-21T10:30")
                .param("face", "MATCHED")
                .param("paper", "学生証", "社員証", "合言葉"));
        assertThat(text(get("/cards/" + id), 200))
                .contains("2026/11/21 10:30", "窓口三郎", "一致（機器）", "学生証、社員証")
                .doesNotContain("合言葉");
    }

    @Test
    void answers_a_move_that_another_overtook_with_the_card_as_it_stands() throws Exception {
        location(move("INSPECTED", 0));
        assertThat(text(move("INSPECTED", 0), 409)).contains("ほかの操作が先に変更しました", "交付前設定済にする");
        assertThat(text(move("ISSUED", 1), 422)).contains("今の状態からは進められません");
    }

    @Test
    void sets_flags_and_holds() throws Exception {
        location(post("/cards/" + id + "/flags")
                .param("flag", "HANDWRITING")
                .param("state", "OPEN")
                .param("version", "0")
                .param("reason", "通称"));
        assertThat(text(get("/cards/" + id), 200)).contains("対象外 → 未", "通称", "顔認証マイナンバーカード");
        assertThat(text(post("/cards/" + id + "/hold").param("version", "0").param("held", "true"), 422))
                .contains("保留の理由を入力してください。");
        location(post("/cards/" + id + "/hold")
                .param("version", "0")
                .param("held", "true")
                .param("reason", "入院"));
        assertThat(text(get("/cards/" + id), 200)).contains("廃棄を保留しています", "入院", "保留を解除する");
        assertThat(text(get("/cards/disposal"), 200)).contains("廃棄の時期が決められていません", "保留しているカード", "入院");
    }

    @Test
    @Requirement("R169")
    void moves_scanned_cards_in_bulk_with_a_report() throws Exception {
        assertThat(text(get("/cards/bulk"), 200)).contains("バーコードリーダー");
        assertThat(text(post("/cards/bulk/numbers").param("numbers", " \n"), 422))
                .contains("カードが選ばれていません。");
        String serial = jdbc.sql("select serial_number from ledger_card where id = ?")
                .param(id)
                .query(String.class)
                .single();
        String draft = location(post("/cards/bulk/numbers").param("numbers", serial + "\r\nNONE\r\n"));
        assertThat(text(get(draft), 200)).contains("2件のうち1件", "検品済（1件）", "台帳にない番号です");
        assertThat(text(get(draft).param("to", "INSPECTED"), 200)).contains("検品済にできるカードは1件、できないカードは1件です。");
        assertThat(text(post(draft).param("to", "WITHDRAWN"), 422)).contains("取りやめの理由を選んでください。");
        assertThat(location(post(draft).param("to", "INSPECTED"))).isEqualTo(draft);
        assertThat(text(get(draft), 200)).contains("1件を検品済にしました。", "1件は変えていません。");
        assertThat(text(get(draft + "/left.csv"), 200)).contains("NONE", "台帳にない番号です");
        String found = location(post("/cards/bulk/found").param("name", "葛城"));
        assertThat(text(get(found).param("to", "POSTED"), 200)).contains("直接送付にできるカードは3件");
        text(get("/cards/bulk/" + UUID.randomUUID()), 404);
    }

    @Test
    @Requirement("R033")
    void enters_a_person_by_hand() throws Exception {
        String form = page(get("/cards/new").param("kind", "RENEWAL"), 200);
        String entry = form.replaceAll("(?s).*name=\"id\" value=\"([^\"]+)\".*", "$1");
        assertThat(text(post("/cards/new").param("id", entry).param("kind", "RENEWAL"), 422))
                .contains("氏名を入力してください。", "登録の理由を入力してください。");
        String card = location(post("/cards/new")
                .param("id", entry)
                .param("kind", "RENEWAL")
                .param("name", "転入　太郎")
                .param("birth", "S60.4.26")
                .param("address", "三浦市城山町1")
                .param("reason", "転入"));
        assertThat(text(get(card), 200)).contains("転入　太郎", "通知発送済にする", "消込済にする", "更新不要にする");
        assertThat(text(
                        post("/cards/new")
                                .param("id", UUID.randomUUID().toString())
                                .param("kind", "ISSUE")
                                .param("name", "転入太郎")
                                .param("birth", "1985/4/26")
                                .param("address", "三浦市")
                                .param("reason", "転入"),
                        422))
                .contains("氏名と生年月日が同じ人が1件");
    }

    @Test
    void lets_a_city_set_its_states_papers_and_disposal() throws Exception {
        assertThat(text(get("/cards/settings"), 200)).contains("交付の状態", "更新の状態", "必ず使う", "消込済");
        location(post("/cards/settings/states")
                .param("kind", "ISSUE")
                .param("used", "PREPARED", "VISITING", "RETURNED")
                .param("label-PREPARED", "暗証番号設定済")
                .param("require-PREPARED", "REASON"));
        assertThat(text(get("/cards/" + id), 200)).contains("暗証番号設定済にする").doesNotContain("検品済", "直接送付");
        assertThat(text(move("PREPARED", 0), 422)).contains("備考・理由を入力してください。");
        location(post("/cards/settings/papers").param("one", "旅券\n旅券\n").param("two", "保険証"));
        assertThat(page(get("/cards/settings"), 200)).contains("旅券", "保険証");
        assertThat(text(post("/cards/settings/papers").param("two", "保険証"), 422))
                .contains("設定は変えていません。");
        location(post("/cards/settings/disposal").param("afterNotice", "３").param("afterApplication", "12"));
        assertThat(text(get("/cards/disposal"), 200)).contains("期間が過ぎたカードはありません");
        assertThat(text(post("/cards/settings/disposal").param("afterNotice", "x"), 422))
                .contains("期間は0から999まで");
        assertThat(text(get("/cards/endings"), 200)).contains("予約が残っている人はいません");
    }

    private MockHttpServletRequestBuilder move(String to, int version) {
        return post("/cards/" + id + "/move")
                .param("version", Integer.toString(version))
                .param("to", to);
    }

    private String location(RequestBuilder request) throws Exception {
        MockHttpServletResponse response = web.perform(request).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(303);
        return response.getHeader("Location");
    }

    private String text(RequestBuilder request, int status) throws Exception {
        return page(request, status).replaceAll("<[^>]*>", "");
    }

    private String page(RequestBuilder request, int status) throws Exception {
        MockHttpServletResponse response = web.perform(request).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(status);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
