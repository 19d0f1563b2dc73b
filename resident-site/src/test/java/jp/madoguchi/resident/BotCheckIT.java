package jp.madoguchi.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** The question that is answered where no script runs: time and one answer, once. */
@ResidentSiteTest
@Import(TownClock.class)
@Requirement("R101")
class BotCheckIT {
    private static final String BEGINS_ANEW = "確認をやり直します";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TownClock clock;

    @LocalServerPort
    private int port;

    private PresetTown town;
    private TestBrowser browser;

    @BeforeEach
    void town() throws Exception {
        clock.set("2026-11-24T10:00");
        town = PresetTown.apart(context, "matsusaka", "松阪市");
        browser = new TestBrowser(town.host(), port);
        browser.get("/signin");
    }

    @Test
    void an_answer_counts_after_the_wait_and_not_before() throws Exception {
        PresetTown.Person person = town.withSerial("826270001", "0505");
        String ticket = browser.hidden("ticket");
        HttpResponse<String> early = answer(person, ticket, right(ticket));
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("秒ほどお待ちください", "value=\"826270001\"");

        clock.pass(Duration.ofMinutes(6));
        assertThat(answer(person, ticket, right(ticket)).statusCode()).isEqualTo(303);
    }

    @Test
    void an_answer_is_taken_once() throws Exception {
        PresetTown.Person person = town.withSerial("826270002", "0505");
        String ticket = browser.hidden("ticket");
        clock.pass(Duration.ofMinutes(6));
        assertThat(answer(person, ticket, right(ticket)).statusCode()).isEqualTo(303);

        browser.get("/signin");
        HttpResponse<String> again = answer(person, ticket, right(ticket));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains(BEGINS_ANEW);
    }

    @Test
    void a_wrong_answer_brings_another_question_and_spends_the_first() throws Exception {
        PresetTown.Person person = town.withSerial("826270003", "0505");
        String ticket = browser.hidden("ticket");
        clock.pass(Duration.ofMinutes(6));
        assertThat(answer(person, ticket, "999").statusCode()).isEqualTo(422);
        assertThat(browser.hidden("ticket")).isNotEqualTo(ticket);
        assertThat(answer(person, ticket, right(ticket)).body()).contains(BEGINS_ANEW);
    }

    @Test
    void a_question_of_half_an_hour_ago_or_of_another_city_counts_no_more() throws Exception {
        PresetTown.Person person = town.withSerial("826270004", "0505");
        String old = browser.hidden("ticket");
        clock.pass(Duration.ofMinutes(31));
        assertThat(answer(person, old, right(old)).body()).contains(BEGINS_ANEW);

        TestBrowser elsewhere =
                new TestBrowser(PresetTown.apart(context, "kurume", "久留米市").host(), port);
        elsewhere.get("/signin");
        String foreign = elsewhere.hidden("ticket");
        clock.pass(Duration.ofMinutes(6));
        browser.get("/signin");
        assertThat(answer(person, foreign, right(foreign)).body()).contains(BEGINS_ANEW);
    }

    private HttpResponse<String> answer(PresetTown.Person person, String ticket, String answer) throws Exception {
        return browser.post(
                "/signin",
                "scheme",
                person.scheme().name(),
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
                answer);
    }

    private static String right(String ticket) {
        return PresetWalk.answer(ticket);
    }
}
