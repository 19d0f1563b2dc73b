package jp.madoguchi.core.mail;

import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens the link of a mail that waits to be sent, which the database keeps sealed. */
public final class WaitingLinks {

    private WaitingLinks() {}

    /** The path of the only link before a booking that waits for an address of the bound city. */
    public static String path(ApplicationContext context, String recipient) {
        return path(context, "LINK", recipient);
    }

    /** The path of the only link of a kind that waits for an address of the bound city. */
    public static String path(ApplicationContext context, String kind, String recipient) {
        UUID mail = context.getBean(JdbcClient.class)
                .sql("SELECT id FROM mail WHERE kind = ? AND recipient = ?")
                .params(kind, recipient)
                .query(UUID.class)
                .single();
        String link = context.getBean(MailRows.class)
                .waiting(mail)
                .orElseThrow()
                .values()
                .get("link");
        return link.replaceFirst("^https?://[^/]+", "");
    }
}
