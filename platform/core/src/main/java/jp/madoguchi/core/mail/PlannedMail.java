package jp.madoguchi.core.mail;

import java.time.Instant;
import java.util.UUID;

/** A mail row to be written with a booking. */
public record PlannedMail(UUID id, MailKind kind, Instant dueAt) {}
