package jp.madoguchi.admin.group;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A terminal that was enrolled.
 *
 * @param keyHash     SHA-256 of its key in hexadecimal digits, or null
 * @param certificate fingerprint of its client certificate, or null
 */
public record StaffDevice(
        UUID id,
        @Nullable String keyHash,
        @Nullable String certificate,
        @Nullable Instant lastSeen) {}
