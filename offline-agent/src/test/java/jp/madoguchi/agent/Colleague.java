package jp.madoguchi.agent;

import java.util.Map;

/** Another user of the terminal, who has finished the first sign-in. */
public record Colleague(String name, AgentBrowser browser, String secret) {

    public static final String PASSWORD = "Quiet-river-88";

    /** Adds a user and gives the one-time password. */
    public static String add(AgentBrowser administrator, String name, String role) {
        administrator.get("/users");
        return administrator
                .post("/users", Map.of("loginName", name, "role", role))
                .find("id=\"one-time\">([^<]+)");
    }

    public static Colleague on(RunningAgent agent, AgentBrowser administrator, String name, String role) {
        String oneTime = add(administrator, name, role);
        AgentBrowser browser = agent.browser();
        browser.get("/signin");
        browser.post("/signin", Map.of("loginName", name, "password", oneTime));
        String secret = browser.post("/signin/new", Map.of("password", PASSWORD, "passwordAgain", PASSWORD))
                .find("id=\"secret\">([^<]+)")
                .replace(" ", "");
        browser.post("/signin/enrol", Map.of("code", FirstStart.code(agent, secret)));
        return new Colleague(name, browser, secret);
    }
}
