package jp.madoguchi.exchange.sealed;

import jp.madoguchi.exchange.Direction;
import jp.madoguchi.exchange.identity.PartyName;
import jp.madoguchi.exchange.identity.PublicIdentity;
import org.bouncycastle.cms.CMSException;

/** What a genuine file must be, beside genuine: of this city, this way, of this kind, and next in its run. */
final class ContextRules {
    private ContextRules() {}

    /** The best guess at why a file is not encrypted to the reader, from its hint. */
    static Refusal unopened(EnvelopeHint hint, ExpectedContext context) {
        if (!hint.city().equals(context.city())) {
            return Refusal.otherCity();
        }
        return hint.direction() == context.direction() ? Refusal.notForUs() : Refusal.wrongDirection();
    }

    /** The best guess at who wrote a file that no enrolled party signed. */
    static Refusal unknownSender(EnvelopeHint hint, ExpectedContext context) {
        return hint.city().equals(context.city())
                ? Refusal.unknownTerminal(hint.direction() == Direction.TO_CITY ? hint.terminalId() : "市")
                : Refusal.otherCity();
    }

    /** The manifest says what the signer may say, and what the file says outside. */
    static void requireWriter(Manifest manifest, EnvelopeHint hint, PublicIdentity sender) throws CMSException {
        PartyName name = sender.name();
        boolean own = manifest.city().equals(name.city())
                && manifest.terminalId().equals(name.terminal().orElse(Manifest.ALL_TERMINALS))
                && manifest.sealerKeyFingerprint().equals(sender.fingerprint());
        if (!own || !hint.agreesWith(manifest)) {
            throw new CMSException("The manifest is not the signer's, or not the file's");
        }
    }

    static void check(Manifest manifest, RecordKind<?> kind, ExpectedContext context) throws RefusedException {
        if (!manifest.city().equals(context.city())) {
            throw new RefusedException(Refusal.otherCity());
        }
        if (manifest.direction() != context.direction()) {
            throw new RefusedException(Refusal.wrongDirection());
        }
        if (!manifest.kind().equals(kind.code())) {
            throw new RefusedException(Refusal.wrongKind());
        }
        checkSequence(manifest, context);
    }

    /** Equal content under the next number is no repetition: two files may well say the same. */
    private static void checkSequence(Manifest manifest, ExpectedContext context) throws RefusedException {
        Long next = context.nextSequences().get(manifest.terminalId());
        long found = manifest.sequence();
        if (next == null && context.direction() == Direction.TO_TERMINALS) {
            return;
        }
        long expected = next == null ? 1 : next;
        if (found < expected && context.importedChecksums().contains(manifest.contentSha256())) {
            throw new RefusedException(Refusal.alreadyImported(found));
        }
        if (found != expected) {
            throw new RefusedException(Refusal.outOfSequence(expected, found));
        }
    }
}
