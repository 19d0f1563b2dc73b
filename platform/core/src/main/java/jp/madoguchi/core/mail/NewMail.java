package jp.madoguchi.core.mail;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail to be planned. Hides itself in {@link #toString()}.
 *
 * @param bookingId the booking it is about, or null
 * @param due when it leaves
 * @param values what its text needs beside the booking and the city: all of {@link MailKind#needs()}, and where it is
 *     not the language of the present request, {@link MailPlanning#LANGUAGE}
 */
public record NewMail(
        MailKind kind, @Nullable UUID bookingId, EmailAddress to, Instant due, Map<String, String> values) {

    public NewMail {
        values = Map.copyOf(values);
        Set<String> given = new HashSet<>(values.keySet());
        given.remove(MailPlanning.LANGUAGE);
        if (!given.equals(kind.needs())) {
            throw new IllegalArgumentException(kind + " needs " + kind.needs() + ", not " + values.keySet());
        }
    }

    @Override
    public String toString() {
        return "NewMail[kind=" + kind + "]";
    }
}
