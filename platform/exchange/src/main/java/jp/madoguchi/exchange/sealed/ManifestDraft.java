package jp.madoguchi.exchange.sealed;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import jp.madoguchi.exchange.Direction;
import jp.madoguchi.exchange.ExchangeNames;

/**
 * What the writer of a file says of it before the rows are counted.
 *
 * @param city the city's code
 * @param terminalId the writing terminal, or {@link Manifest#ALL_TERMINALS} for a file from the city
 * @param direction which way the file travels
 * @param sequence its number within terminal and direction, 1 or more, without gaps
 * @param scope whether the file holds changes or everything
 * @param createdAt when it was written, kept to the second
 */
public record ManifestDraft(
        String city, String terminalId, Direction direction, long sequence, Scope scope, Instant createdAt) {

    /** @throws IllegalArgumentException when a name or number is out of range */
    public ManifestDraft {
        ExchangeNames.city(city);
        ExchangeNames.terminal(terminalId);
        if (sequence < 1 || sequence > Manifest.LAST_SEQUENCE) {
            throw new IllegalArgumentException("A sequence is 1 to " + Manifest.LAST_SEQUENCE);
        }
        if (direction == Direction.TO_TERMINALS != terminalId.equals(Manifest.ALL_TERMINALS)) {
            throw new IllegalArgumentException("A file from the city, and no other, names all terminals");
        }
        createdAt = createdAt.truncatedTo(ChronoUnit.SECONDS);
    }

    /** A file from one terminal to the city, with changes. */
    public static ManifestDraft toCity(String city, String terminalId, long sequence, Instant createdAt) {
        return new ManifestDraft(city, terminalId, Direction.TO_CITY, sequence, Scope.CHANGES, createdAt);
    }

    /** A file from the city to every enrolled terminal, with changes. */
    public static ManifestDraft toTerminals(String city, long sequence, Instant createdAt) {
        return new ManifestDraft(
                city, Manifest.ALL_TERMINALS, Direction.TO_TERMINALS, sequence, Scope.CHANGES, createdAt);
    }

    /** The same, for a file that holds everything. */
    public ManifestDraft whole() {
        return new ManifestDraft(city, terminalId, direction, sequence, Scope.WHOLE, createdAt);
    }

    /** Such as {@code miura-T1-to-city-000001.mdx}, or {@code miura-to-terminals-000001.mdx}; no personal data. */
    public String fileName() {
        String from = direction == Direction.TO_CITY ? city + "-" + terminalId : city;
        return "%s-%s-%06d%s".formatted(from, direction.code(), sequence, Manifest.FILE_SUFFIX);
    }

    Manifest complete(String kind, int rows, String contentSha256, String sealerKeyFingerprint) {
        return complete(Manifest.FORMAT_VERSION, kind, rows, contentSha256, sealerKeyFingerprint);
    }

    Manifest complete(int version, String kind, int rows, String contentSha256, String sealerKeyFingerprint) {
        return new Manifest(
                version,
                city,
                terminalId,
                direction,
                sequence,
                scope,
                kind,
                createdAt,
                rows,
                contentSha256,
                sealerKeyFingerprint);
    }
}
