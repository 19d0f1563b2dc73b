package jp.madoguchi.core.mail;

import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens the links of mails that wait to be sent, which the database keeps sealed. */
public final class MailedLinks {

    private MailedLinks() {}

    /** The newest link of a kind that waits for an address of the bound city. */
    public static String last(ApplicationContext context, String kind, EmailAddress recipient) {
        UUID mail = context.getBean(JdbcClient.class)
                .sql("SELECT id FROM mail WHERE kind = ? AND recipient = ? ORDER BY id DESC LIMIT 1")
                .params(kind, recipient.value())
                .query(UUID.class)
                .single();
        return context.getBean(MailRows.class)
                .waiting(mail)
                .orElseThrow()
                .values()
                .get("link");
    }
}
