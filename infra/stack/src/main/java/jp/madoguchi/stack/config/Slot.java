package jp.madoguchi.stack.config;

/** One address of the stack on the loopback interface. */
public enum Slot {
    RESIDENT("resident site", 8080),
    ADMIN("tenant admin", 8081),
    CONSOLE("platform console", 8082),
    AGENT("offline agent", 8090),
    KEYCLOAK("Keycloak", 8180),
    INBOX("mail inbox", 8025),
    PG("PostgreSQL", 54329),
    S3("S3 stand-in", 8030),
    PG2("second PostgreSQL", 54330);

    private final String title;
    private final int usualPort;

    Slot(String title, int usualPort) {
        this.title = title;
        this.usualPort = usualPort;
    }

    /** What a person calls it. */
    public String title() {
        return title;
    }

    /** The environment variable that moves it. */
    public String variable() {
        return "MADOGUCHI_PORT_" + name();
    }

    int usualPort() {
        return usualPort;
    }
}
