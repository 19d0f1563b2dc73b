package jp.madoguchi.exchange.sealed;

import java.io.IOException;
import java.nio.file.Path;
import jp.madoguchi.exchange.identity.PartyName;

/**
 * Opens sealed files. The whole file is authenticated, and every row found readable, before the first is given out.
 * Stateless. That a number is imported once is for the caller's database to hold, by a unique key on terminal,
 * direction and sequence in the importing transaction: the context given here may be out of date by then.
 */
public final class SealedFileReader {

    /**
     * Opens a file or says why not.
     *
     * @param kind what the caller expects to find
     * @throws IOException when the disk fails, which says nothing about the file
     */
    public <T> OpenResult<T> open(Path file, RecordKind<T> kind, ExpectedContext context) throws IOException {
        try {
            PartyName named = EnvelopeInspector.inspect(file);
            Authentication.Genuine genuine = Authentication.of(file, named, context);
            Manifest manifest = genuine.manifest();
            ContextRules.check(manifest, kind, context);
            SealedRows<T> rows = new SealedRows<>(file, kind, context.selves(), manifest);
            rows.validate();
            return new OpenResult.Opened<>(manifest, genuine.enclosure(), rows);
        } catch (RefusedException e) {
            return new OpenResult.Refused<>(e.refusal());
        }
    }
}
