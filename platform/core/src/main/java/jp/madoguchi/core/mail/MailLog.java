package jp.madoguchi.core.mail;

import java.util.List;
import java.util.UUID;

/** Mails of the bound city. */
public abstract class MailLog {

    /** The mails of a booking, by their time. */
    public abstract List<MailView> of(UUID bookingId);
}
