package jp.madoguchi.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.base.id.ReservationNumber;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.testkit.Requirement;
import jp.madoguchi.testkit.leak.Leaks;
import jp.madoguchi.testkit.leak.Route;
import jp.madoguchi.testkit.leak.Routes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every route of the terminal, asked by somebody who has not unlocked it. */
class LeakIT {

    private static final String SECRET = "漏洩試験";
    private static final String CARD = "11111111-1111-4111-8111-111111111111";
    private static final Set<String> DOORS = Set.of("/signin", "/signin/code", "/recover", "/recover/new");
    private static final Map<String, String> VALUES = Map.of("id", CARD, "sequence", "1");

    private static RunningAgent agent;

    @BeforeAll
    static void start(@TempDir(cleanup = CleanupMode.NEVER) Path home) {
        agent = RunningAgent.start(home);
        FirstStart first = FirstStart.on(agent);
        JdbcClient jdbc = agent.bean(JdbcClient.class);
        jdbc.sql("""
                INSERT INTO ledger_import VALUES (:id::uuid, 'test', 'test.csv', 1, '\\x00', 'CONFIRMED', 1, 0, 0, 0, 'test', now())
                """).param("id", CARD).update();
        jdbc.sql("""
                INSERT INTO ledger_card (id, kind, state, name, name_key, address, address_key, birth_date, import_key,
                    reservation_number, password_sealed, qr_token_sealed, qr_token_hash, source_import, source_line,
                    created_at, updated_at)
                VALUES (:id::uuid, 'ISSUE', 'IMPORTED', :name, :name, :name, :name, '1990-01-02', 'test',
                    :number, '\\x00', '\\x00', '\\x00', :id::uuid, 1, now(), now())
                """)
                .param("id", CARD)
                .param("name", SECRET)
                .param("number", ReservationNumber.next(new SecureTokens()).value())
                .update();
        assertThat(first.browser().get("/cards/" + CARD).text())
                .as("the unlocked terminal shows it")
                .contains(SECRET);
    }

    @AfterAll
    static void stop() {
        agent.close();
    }

    @Test
    @Requirement("R052")
    void a_locked_terminal_shows_its_door_whatever_is_asked() {
        assertThat(strangersAnswers(agent.browser(), "nobody")).isEmpty();
    }

    @Test
    @Requirement("R052")
    void the_password_alone_opens_no_route() {
        AgentBrowser half = agent.browser();
        half.get("/signin");
        half.post("/signin", Map.of("loginName", FirstStart.USER, "password", FirstStart.PASSWORD));
        assertThat(strangersAnswers(half, "somebody with the password alone")).isEmpty();
    }

    private static List<String> strangersAnswers(AgentBrowser browser, String who) {
        Leaks leaks = new Leaks(List.of(SECRET));
        List<String> reached = new ArrayList<>();
        for (Route route : Routes.of(agent.context())) {
            if (route.pattern().startsWith("/actuator") || route.pattern().equals("/signout")) {
                continue;
            }
            String path = route.path(VALUES);
            AgentBrowser.Page answer = Routes.writes(route) ? browser.post(path, Map.of()) : browser.get(path);
            leaks.look(who, route, answer.status(), answer.bytes(), status -> true);
            boolean refused = answer.status() == 403 || answer.status() == 404;
            if (!refused && !DOORS.contains(answer.path())) {
                reached.add(who + " reached " + answer.path() + " (" + answer.status() + ") by " + route);
            }
        }
        assertThat(leaks.asked()).isGreaterThan(20);
        reached.addAll(leaks.found());
        return reached;
    }
}
