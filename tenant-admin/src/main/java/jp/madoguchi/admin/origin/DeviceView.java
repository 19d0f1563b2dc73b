package jp.madoguchi.admin.origin;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A terminal on the screen. */
public record DeviceView(
        UUID id,
        String name,
        String state,
        boolean byCertificate,
        @Nullable Instant codeExpires,
        @Nullable Instant lastSeen,
        String changedBy,
        Instant changedAt) {}
