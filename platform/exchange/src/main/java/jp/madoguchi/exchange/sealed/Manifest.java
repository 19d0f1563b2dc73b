package jp.madoguchi.exchange.sealed;

import java.time.Instant;
import jp.madoguchi.exchange.Direction;

/**
 * What a sealed file says of itself, under the writer's signature.
 *
 * @param formatVersion {@link #FORMAT_VERSION}, or an older one
 * @param city the city's code
 * @param terminalId the writing terminal, or {@link #ALL_TERMINALS}
 * @param direction which way the file travels
 * @param sequence its number within terminal and direction, 1 or more
 * @param scope whether it holds changes or everything; files of version 1 hold changes
 * @param kind what the rows are: {@code people} or {@code bookings}
 * @param createdAt when it was written, to the second
 * @param rows how many rows follow the header
 * @param contentSha256 SHA-256 of the content (the gzip stream), 64 lower-case hex digits
 * @param sealerKeyFingerprint {@link jp.madoguchi.exchange.identity.PublicIdentity#fingerprint()} of the writer
 */
public record Manifest(
        int formatVersion,
        String city,
        String terminalId,
        Direction direction,
        long sequence,
        Scope scope,
        String kind,
        Instant createdAt,
        int rows,
        String contentSha256,
        String sealerKeyFingerprint) {

    /** The version that this program writes; it reads all before as well. */
    public static final int FORMAT_VERSION = 2;

    /** In place of a terminal's id in files from the city. */
    public static final String ALL_TERMINALS = "ALL";

    /** The suffix of a sealed file's name. */
    public static final String FILE_SUFFIX = ".mdx";

    /** The greatest sequence. */
    public static final long LAST_SEQUENCE = 999_999_999;

    /** The parts that were known before the rows were written. */
    public ManifestDraft draft() {
        return new ManifestDraft(city, terminalId, direction, sequence, scope, createdAt);
    }
}
