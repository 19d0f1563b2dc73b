package jp.madoguchi.core.mail;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a list of mails is narrowed to; null for no limit.
 *
 * @param day on which they were (or are) due
 */
public record MailFilter(
        @Nullable MailState state,
        @Nullable MailKind kind,
        @Nullable MailOutcome outcome,
        @Nullable LocalDate day) {}
