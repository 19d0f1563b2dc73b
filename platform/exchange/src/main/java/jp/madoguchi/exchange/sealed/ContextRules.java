package jp.madoguchi.exchange.sealed;

import jp.madoguchi.exchange.Direction;
import jp.madoguchi.exchange.identity.PartyName;
import jp.madoguchi.exchange.identity.PublicIdentity;
import org.bouncycastle.cms.CMSException;

/** What a genuine file must be, beside genuine: of this city, this way, of this kind, and next in its run. */
final class ContextRules {
    private ContextRules() {}

    /** The best guess at why a file is not encrypted to the reader, from the writer that it names in clear. */
    static Refusal unopened(PartyName named, ExpectedContext context) {
        if (!named.city().equals(context.city())) {
            return Refusal.otherCity();
        }
        boolean toCity = named.terminal().isPresent();
        return toCity == (context.direction() == Direction.TO_CITY) ? Refusal.notForUs() : Refusal.wrongDirection();
    }

    /** The best guess at who wrote a file that no enrolled party signed. */
    static Refusal unknownSender(PartyName named, ExpectedContext context) {
        return named.city().equals(context.city())
                ? Refusal.unknownTerminal(named.terminal().orElse("市"))
                : Refusal.otherCity();
    }

    /** The manifest says no more than its signer may say. */
    static void requireWriter(Manifest manifest, PublicIdentity sender) throws CMSException {
        PartyName name = sender.name();
        if (!manifest.city().equals(name.city())
                || !manifest.terminalId().equals(name.terminal().orElse(Manifest.ALL_TERMINALS))
                || !manifest.sealerKeyFingerprint().equals(sender.fingerprint())) {
            throw new CMSException("The manifest is not the signer's");
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
        if (found > expected && manifest.scope() == Scope.WHOLE) {
            return;
        }
        if (found < expected && context.importedChecksums().contains(manifest.contentSha256())) {
            throw new RefusedException(Refusal.alreadyImported(found));
        }
        if (found != expected) {
            throw new RefusedException(
                    found > expected ? Refusal.missing(expected, manifest) : Refusal.oldNumber(expected, manifest));
        }
    }
}
