package jp.madoguchi.agent;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** A terminal that was set up through its screens, with the authenticator that was enrolled. */
public record FirstStart(RunningAgent agent, AgentBrowser browser, String secret, String recoveryKey) {

    public static final String USER = "yamada";
    public static final String PASSWORD = "Correct-horse-7";
    public static final Map<String, String> FIRST_PAGE = Map.of(
            "terminal",
            "T1",
            "city",
            "miura",
            "site",
            "http://miura.localhost:8080/",
            "loginName",
            USER,
            "password",
            PASSWORD,
            "passwordAgain",
            PASSWORD);

    public static FirstStart on(RunningAgent agent) {
        AgentBrowser browser = agent.browser();
        browser.get("/setup");
        String secret =
                browser.post("/setup", FIRST_PAGE).find("id=\"secret\">([^<]+)").replace(" ", "");
        AgentBrowser.Page last = browser.post("/setup/code", Map.of("code", code(agent, secret)));
        String recoveryKey = last.find("id=\"recovery-key\">([^<]+)");
        browser.post("/setup/recovery", Map.of());
        return new FirstStart(agent, browser, secret, recoveryKey);
    }

    /** The code of this moment. */
    public String code() {
        return code(agent, secret);
    }

    /** Signs a new browser in with the next unused code. */
    public AgentBrowser signIn(RunningAgent running) {
        running.clock().forward(Duration.ofMinutes(1));
        AgentBrowser next = running.browser();
        next.get("/signin");
        next.post("/signin", Map.of("loginName", USER, "password", PASSWORD));
        AgentBrowser.Page home = next.post("/signin/code", Map.of("code", code(running, secret)));
        if (!home.path().equals("/")) {
            throw new AssertionError("Not signed in: " + home.text());
        }
        return next;
    }

    public static String code(RunningAgent agent, String secret) {
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(
                            new SecretKeySpec(new Base32().decode(secret), "HmacSHA1"),
                            agent.clock().instant());
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
