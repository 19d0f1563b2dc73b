package jp.madoguchi.core.mail;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Mails whose time has passed before the mail service took them: their readers know nothing of what they tell. */
@Service
public class MissedMails {
    private final JdbcClient jdbc;
    private final MailTexts texts;

    MissedMails(JdbcClient jdbc, MailTexts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /** Whether the mail has not left and is of no use any more; one that was refused or held back has not been missed. */
    public boolean missed(UUID mailId) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM mail WHERE id = ?
                            AND (state IN ('PLANNED', 'SENDING') OR state = 'SKIPPED' AND last_error = ?))
                        """)
                .params(mailId, texts.staff(MailNeed.ENDED))
                .query(Boolean.class)
                .single();
    }
}
