package jp.madoguchi.core.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.exchange.identity.PublicIdentity;
import org.jspecify.annotations.Nullable;

/**
 * A terminal as it is stored.
 *
 * @param nextIdentity keys that it has announced and not signed with yet (PEM)
 * @param acknowledged the city's last file that is known to have arrived there, 0 for none
 */
record TerminalRow(
        String id,
        String name,
        String publicIdentity,
        @Nullable String nextIdentity,
        TerminalView.State state,
        long nextSequence,
        long acknowledged,
        @Nullable Instant acknowledgedAt,
        String changedBy,
        Instant changedAt) {

    PublicIdentity inUse() {
        return PublicIdentity.fromPem(publicIdentity);
    }

    Optional<PublicIdentity> next() {
        return Optional.ofNullable(nextIdentity).map(PublicIdentity::fromPem);
    }

    /** Every key that a file of the terminal may be signed with, and that a file to it is encrypted to. */
    List<PublicIdentity> identities() {
        return Stream.concat(Stream.of(inUse()), next().stream()).toList();
    }
}
