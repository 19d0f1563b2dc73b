package jp.madoguchi.ledger.importing;

import java.util.UUID;

/** What became of a confirmation. */
public sealed interface ConfirmResult {

    /** It stands in the ledger. */
    record Confirmed(UUID importId) implements ConfirmResult {}

    /** The very same file was confirmed before; nothing was done. */
    record AlreadyImported() implements ConfirmResult {}

    /** Another import added the same cards at the same time; nothing was done. Try again. */
    record Collided() implements ConfirmResult {}

    /** The upload was confirmed, discarded or cleaned up before. */
    record Gone() implements ConfirmResult {}
}
