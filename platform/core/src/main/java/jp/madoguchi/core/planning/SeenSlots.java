package jp.madoguchi.core.planning;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** A short word that stands for what a planner has seen: another one comes out when any slot is no longer so. */
final class SeenSlots {
    private static final int LENGTH = 32;

    private SeenSlots() {}

    static String of(List<SlotChange> changes) {
        String all = changes.stream()
                .map(change -> change.key().day() + " " + change.key().start() + " " + change.minutes() + " "
                        + change.before() + " " + change.after())
                .collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
