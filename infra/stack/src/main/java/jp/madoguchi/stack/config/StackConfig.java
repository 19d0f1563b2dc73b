package jp.madoguchi.stack.config;

import java.util.List;

/** One stack: where it keeps its things, where it listens and what opens it. */
public record StackConfig(StackFolders folders, StackPorts ports, StackSecrets secrets) {

    /** The subdomains of the demo cities. */
    public static final List<String> CITIES = List.of("miura", "kurume", "matsusaka", "ageo", "kyoto");

    /** The configuration set whose mails bring events. */
    public static final String MAIL_EVENTS = "madoguchi";

    /** The topic on which the mail stand-in tells what became of mails. */
    public static final String MAIL_TOPIC = "arn:aws:sns:ap-northeast-1:000000000000:madoguchi-mail";

    /** Makes the folders and draws the secrets where they are missing. */
    public static StackConfig of(StackFolders folders, StackPorts ports) {
        folders.make();
        return new StackConfig(folders, ports, StackSecrets.in(folders.data()));
    }

    /** The address of one part as a browser on this machine writes it. */
    public String address(Slot slot) {
        String host = slot == Slot.INBOX || slot == Slot.S3 ? "127.0.0.1" : "localhost";
        return "http://" + host + ":" + ports.of(slot);
    }

    /** The address of a city on the resident site or in the tenant admin. */
    public String address(Slot slot, String city) {
        return "http://" + city + ".localhost:" + ports.of(slot);
    }

    /** The JDBC address of one database of the stack's server. */
    public String jdbcUrl(String database) {
        return jdbcUrl(Slot.PG, database);
    }

    /** The JDBC address of one database of either server. */
    public String jdbcUrl(Slot server, String database) {
        return "jdbc:postgresql://127.0.0.1:" + ports.of(server) + "/" + database;
    }
}
