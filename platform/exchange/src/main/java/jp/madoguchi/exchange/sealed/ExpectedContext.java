package jp.madoguchi.exchange.sealed;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.exchange.Direction;
import jp.madoguchi.exchange.identity.ExchangeIdentity;
import jp.madoguchi.exchange.identity.PublicIdentity;

/**
 * What a reader knows before it opens a file, and against which the file is held.
 *
 * @param city the reader's city
 * @param knownSenders the enrolled parties that may have written it
 * @param selves the reader's own keys: those in use, and others that files may still or already be encrypted to
 * @param direction which way a file for this reader travels
 * @param nextSequences the number that comes next, by terminal id ({@link Manifest#ALL_TERMINALS} for files from the
 *     city). Without an entry, a terminal's run begins at 1, and the city's run is joined wherever it stands, because
 *     earlier files were not encrypted to a terminal that was enrolled later
 * @param importedChecksums checksums ({@link Manifest#contentSha256()}) of imported files, to tell a file that came
 *     twice from another file with an old number
 */
public record ExpectedContext(
        String city,
        Collection<PublicIdentity> knownSenders,
        List<ExchangeIdentity> selves,
        Direction direction,
        Map<String, Long> nextSequences,
        Set<String> importedChecksums) {

    /** @throws IllegalArgumentException when a key does not belong to the city */
    public ExpectedContext {
        knownSenders = List.copyOf(knownSenders);
        nextSequences = Map.copyOf(nextSequences);
        importedChecksums = Set.copyOf(importedChecksums);
        selves = List.copyOf(selves);
        for (ExchangeIdentity self : selves) {
            if (!self.name().city().equals(city)) {
                throw new IllegalArgumentException("The reader's keys are of another city");
            }
            if (self.name().terminal().isPresent() == (direction == Direction.TO_CITY)) {
                throw new IllegalArgumentException("The reader's keys are of the wrong side for this direction");
            }
        }
    }

    /** Of a reader with one pair of keys. */
    public ExpectedContext(
            String city,
            Collection<PublicIdentity> knownSenders,
            ExchangeIdentity self,
            Direction direction,
            Map<String, Long> nextSequences,
            Set<String> importedChecksums) {
        this(city, knownSenders, List.of(self), direction, nextSequences, importedChecksums);
    }
}
