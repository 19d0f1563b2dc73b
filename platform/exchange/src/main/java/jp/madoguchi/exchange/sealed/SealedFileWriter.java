package jp.madoguchi.exchange.sealed;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import jp.madoguchi.exchange.Direction;
import jp.madoguchi.exchange.identity.ExchangeIdentity;
import jp.madoguchi.exchange.identity.PartyName;
import jp.madoguchi.exchange.identity.PublicIdentity;

/** Writes sealed files, in one pass and in little memory however many rows there are. Stateless. */
public final class SealedFileWriter {

    /**
     * Writes a sealed file whole or not at all: to a temporary file beside the target, forced to the disk, read back
     * and compared, then renamed. A file of the same name is replaced.
     *
     * @return the signed manifest
     * @throws IOException when the disk fails; the target is then as it was
     * @throws IllegalArgumentException when the parties do not fit the draft, or a text is not Unicode
     */
    public <T> Manifest seal(
            Path target,
            ManifestDraft draft,
            RecordKind<T> kind,
            ExchangeIdentity sender,
            List<PublicIdentity> recipients,
            Iterator<? extends T> records)
            throws IOException {
        return seal(target, draft, kind, sender, recipients, Enclosure.NONE, records);
    }

    /** As above, with an enclosure. */
    public <T> Manifest seal(
            Path target,
            ManifestDraft draft,
            RecordKind<T> kind,
            ExchangeIdentity sender,
            List<PublicIdentity> recipients,
            Enclosure enclosure,
            Iterator<? extends T> records)
            throws IOException {
        return AtomicFile.write(target, out -> seal(out, draft, kind, sender, recipients, enclosure, records));
    }

    /**
     * Writes a sealed file to a stream, which stays open. When this throws, what was written so far is not a sealed
     * file and is refused by every reader.
     *
     * @return the signed manifest
     */
    public <T> Manifest seal(
            OutputStream out,
            ManifestDraft draft,
            RecordKind<T> kind,
            ExchangeIdentity sender,
            List<PublicIdentity> recipients,
            Iterator<? extends T> records)
            throws IOException {
        return seal(out, draft, kind, sender, recipients, Enclosure.NONE, records);
    }

    /** As above, with an enclosure. */
    public <T> Manifest seal(
            OutputStream out,
            ManifestDraft draft,
            RecordKind<T> kind,
            ExchangeIdentity sender,
            List<PublicIdentity> recipients,
            Enclosure enclosure,
            Iterator<? extends T> records)
            throws IOException {
        requireParties(draft, sender.name(), recipients);
        HashingOutput file = new HashingOutput(out);
        RowWriter.RowCount count = new RowWriter.RowCount();
        AtomicReference<Manifest> signed = new AtomicReference<>();
        try (OutputStream encrypted = CmsEncryption.open(file, sender.publicIdentity(), recipients)) {
            EnvelopeHead head = new EnvelopeHead(file.length(), file.sha256());
            OutputStream content = CmsSigning.open(encrypted, sender, head, enclosure, sha256 -> {
                Manifest manifest = draft.complete(kind.code(), count.rows(), sha256, sender.fingerprint());
                signed.set(manifest);
                return manifest;
            });
            RowWriter.write(content, kind, records, count);
        }
        file.flush();
        Manifest manifest = signed.get();
        if (manifest == null) {
            throw new IllegalStateException("The file was closed without a signature");
        }
        return manifest;
    }

    private static void requireParties(ManifestDraft draft, PartyName sender, List<PublicIdentity> recipients) {
        boolean toCity = draft.direction() == Direction.TO_CITY;
        PartyName expected =
                toCity ? PartyName.ofTerminal(draft.city(), draft.terminalId()) : PartyName.ofCity(draft.city());
        boolean fit = sender.equals(expected)
                && recipients.stream()
                        .map(PublicIdentity::name)
                        .allMatch(name -> name.city().equals(draft.city())
                                && name.terminal().isPresent() != toCity);
        if (!fit || recipients.isEmpty()) {
            throw new IllegalArgumentException("Writer and readers are the two sides of one city");
        }
    }
}
