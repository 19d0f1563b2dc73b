package jp.madoguchi.core.domain;

import java.util.UUID;
import jp.madoguchi.core.kernel.Problem;

/** What became of asking for something about an own domain. */
public sealed interface DomainResult {

    /** It is asked for; the worker does it within seconds. */
    record Asked(UUID id) implements DomainResult {}

    /** It cannot be; the problem names a sentence. */
    record Refused(Problem problem) implements DomainResult {}
}
