package jp.madoguchi.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.madoguchi.core.slot.BoardSlot;
import org.awaitility.Awaitility;

/** One resident on the way through a city's site, without JavaScript. */
final class PresetWalk {

    /** By the number of the question in a ticket, from 1; the sentences stand in {@code messages/botcheck}. */
    private static final List<String> ANSWERS =
            List.of("7", "12", "五", "四", "10", "8", "２４", "60", "六", "9", "十一", "100", "15", "20");

    private final PresetTown town;
    private final TownClock clock;
    private final TestBrowser browser;

    PresetWalk(PresetTown town, TownClock clock, int port) {
        this.town = town;
        this.clock = clock;
        this.browser = new TestBrowser(town.host(), port);
    }

    TestBrowser browser() {
        return browser;
    }

    /** An address first: the link of the mail leads on. */
    void opensByMail(String address) throws IOException, InterruptedException {
        browser.get("/start");
        assertThat(browser.postAndFollow("/start", "email", address).body()).contains("メールをご確認ください");
        browser.follow(browser.get(town.linkMailedTo(address)));
    }

    /** Signs in by the city's scheme; where a day of birth is asked for, the question in words is answered. */
    String signIn(PresetTown.Person person) throws IOException, InterruptedException {
        browser.get("/signin");
        return browser.postAndFollow("/signin", proving(person)).body();
    }

    /** The fields of the page that was read last that prove a person. */
    String[] proving(PresetTown.Person person) {
        String scheme = person.scheme().name();
        if (!person.scheme().byBirthday()) {
            return new String[] {"scheme", scheme, "number", person.number(), "password", person.secret()};
        }
        String ticket = browser.hidden("ticket");
        clock.pass(Duration.ofSeconds(6));
        return new String[] {
            "scheme",
            scheme,
            "number",
            person.number(),
            "month",
            person.secret().substring(0, 2),
            "day",
            person.secret().substring(2),
            "ticket",
            ticket,
            "work",
            "",
            "answer",
            answer(ticket)
        };
    }

    /** To the question of a ticket. */
    static String answer(String ticket) {
        return ANSWERS.get(Integer.parseInt(ticket.split("\\.")[3]) - 1);
    }

    /** {@code free}, {@code few} or {@code full} as the calendar of the slot's day shows it, or {@code none}. */
    String level(long place, BoardSlot slot) throws IOException, InterruptedException {
        String page = browser.get("/calendar?facility=" + place + "&view=list&from=" + slot.day())
                .body();
        assertThat(page).contains("日時を選ぶ");
        Matcher button = Pattern.compile(
                        "value=\"" + slot.slotId() + "\" class=\"time (free|few)\"[^>]*>(.*?)</button>")
                .matcher(page);
        String clockWord = "<span class=\"clock\">" + slot.start() + "</span> ";
        if (button.find()) {
            assertThat(button.group(2).replaceFirst(">0", ">"))
                    .as("a symbol and a word, and no number")
                    .isEqualTo(clockWord.replaceFirst(">0", ">")
                            + (button.group(1).equals("free")
                                    ? "<b>○</b> <small>予約可</small>"
                                    : "<b>△</b> <small>残り僅か</small>"));
            return button.group(1);
        }
        Matcher full = Pattern.compile("data-slot=\"" + slot.slotId() + "\">(.*?</small>)")
                .matcher(page);
        if (full.find()) {
            assertThat(full.group(1)).endsWith("<b>×</b> <small>予約不可</small>");
            return "full";
        }
        return "none";
    }

    void sees(String level, long place, BoardSlot slot) {
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(level(place, slot)).as(slot.toString()).isEqualTo(level));
    }

    HttpResponse<String> hold(BoardSlot slot) throws IOException, InterruptedException {
        browser.get("/calendar");
        return browser.follow(browser.post("/hold", "slot", String.valueOf(slot.slotId())));
    }

    /** Adds somebody by the form that was read last. */
    HttpResponse<String> add(PresetTown.Person person) throws IOException, InterruptedException {
        return browser.postAndFollow("/booking", with(proving(person), "action", "add"));
    }

    /** Adds somebody to the booking that stands. */
    HttpResponse<String> join(PresetTown.Person person) throws IOException, InterruptedException {
        browser.get("/change/people");
        return browser.postAndFollow("/change/people", proving(person));
    }

    HttpResponse<String> toConfirm(String... contact) throws IOException, InterruptedException {
        return browser.postAndFollow("/booking", with(contact, "action", "confirm"));
    }

    /** From a kept time to the receipt: without the cautions there is no way through. */
    String complete(String... contact) throws IOException, InterruptedException {
        HttpResponse<String> unread = toConfirm(contact);
        assertThat(unread.statusCode()).isEqualTo(422);
        assertThat(unread.body()).contains("href=\"#cautions\"", "ご確認いただきたいこと");
        String[] read = with(contact, "cautions", "true");
        assertThat(toConfirm(read).body()).contains("まだ予約は完了していません");
        String[] confirmed =
                with(read, "idempotencyKey", browser.hidden("idempotencyKey"), "seen", browser.hidden("seen"));
        String receipt = browser.postAndFollow("/booking/complete", confirmed).body();
        assertThat(receipt).contains("予約が完了しています", "受付番号");
        return receipt;
    }

    /** Whoever has a booking is led to it, and gets no second one. */
    void getsNoSecondBooking(BoardSlot other) throws IOException, InterruptedException {
        HttpResponse<String> answer = browser.post("/hold", "slot", String.valueOf(other.slotId()));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(browser.follow(answer).body()).contains("予約が完了しています");
    }

    void movesTo(BoardSlot wanted) throws IOException, InterruptedException {
        assertThat(browser.get("/change/time").body()).contains("新しい日時を選ぶ", "いまのご予約");
        assertThat(browser.postAndFollow("/change/hold", "slot", String.valueOf(wanted.slotId()))
                        .body())
                .contains("まだ変更は完了していません");
        assertThat(browser.postAndFollow("/change", "change", browser.hidden("change"), "slot", browser.hidden("slot"))
                        .body())
                .contains("日時の変更が完了しました");
    }

    String bookingToCancel() throws IOException, InterruptedException {
        assertThat(browser.get("/change/cancel").body()).contains("この予約を取り消す");
        return browser.hidden("booking");
    }

    void cancels() throws IOException, InterruptedException {
        assertThat(browser.postAndFollow("/change/cancel", "booking", bookingToCancel())
                        .body())
                .contains("予約を取り消しました");
    }

    /** Nothing can be changed any more, the page says so and whom to telephone, and posted requests are refused. */
    void isTooLate(String booking, BoardSlot wanted) throws IOException, InterruptedException {
        assertThat(browser.get("/receipt").body())
                .contains("変更の締切（", "取消の締切（", "過ぎたため", "へお電話ください")
                .doesNotContain("href=\"/change/time\"", "href=\"/change/cancel\"");
        HttpResponse<String> change = browser.post("/change/hold", "slot", String.valueOf(wanted.slotId()));
        assertThat(change.statusCode()).isEqualTo(409);
        browser.get("/receipt");
        HttpResponse<String> cancel = browser.post("/change/cancel", "booking", booking);
        assertThat(cancel.statusCode()).isEqualTo(409);
        assertThat(cancel.body()).contains("取消の締切（");
        assertThat(browser.get("/receipt").body()).contains("予約が完了しています");
    }

    /** The slot is not offered, and posted it is answered with a sentence. */
    void isRefused(long place, BoardSlot slot, String sentence) throws IOException, InterruptedException {
        assertThat(level(place, slot)).isEqualTo("none");
        HttpResponse<String> answer = browser.post("/hold", "slot", String.valueOf(slot.slotId()));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains(sentence, "日時を選ぶ");
    }

    private static String[] with(String[] first, String... more) {
        return Stream.concat(Arrays.stream(first), Arrays.stream(more)).toArray(String[]::new);
    }
}
