package jp.madoguchi.agent.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import jp.madoguchi.agent.place.AgentHome;
import jp.madoguchi.agent.place.PrivateFiles;
import jp.madoguchi.base.random.SecureTokens;
import org.springframework.stereotype.Component;

/**
 * The key under which records are chained, and the anchor: the chain's end as last written, kept outside of the database
 * so that records cut off at the end are missed. Both lie in files that only this program's user may read: also those
 * who may change the whole database cannot make a record that fits.
 */
@Component
class AuditKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final Path keyFile;
    private final Path anchorFile;
    private final SecureTokens tokens;

    AuditKey(AgentHome home, SecureTokens tokens) {
        this.keyFile = home.vault().resolve("log-key");
        this.anchorFile = home.vault().resolve("log-anchor");
        this.tokens = tokens;
    }

    /** A record's seal: HMAC-SHA-256. */
    byte[] seal(byte[] content) {
        return seal(key(), content);
    }

    private static byte[] seal(byte[] key, byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-256", e);
        }
    }

    /** The end as last written; empty before the first record, and when the file is gone. */
    synchronized Optional<ChainEnd> anchor() {
        if (!Files.exists(anchorFile)) {
            return Optional.empty();
        }
        String found = read(anchorFile);
        try {
            String[] parts = found.split(" ", -1);
            ChainEnd end = new ChainEnd(Long.parseLong(parts[0]), HexFormat.of().parseHex(parts[1]));
            return Optional.of(MessageDigest.isEqual(bytes(found), bytes(text(end, key()))) ? end : ChainEnd.FORGED);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.of(ChainEnd.FORGED);
        }
    }

    /** Moves the anchor forward; an older end that comes late changes nothing, and one that is gone stays missed. */
    synchronized void anchor(ChainEnd end) {
        if (anchor().filter(before -> before.last() < end.last()).isPresent()) {
            PrivateFiles.write(anchorFile, bytes(text(end, key())));
        }
    }

    /** Key and first anchor come together, the anchor first: without it a key is never taken for new. */
    private synchronized byte[] key() {
        if (!Files.exists(keyFile)) {
            byte[] drawn = tokens.bytes(BYTES);
            PrivateFiles.write(anchorFile, bytes(text(ChainEnd.START, drawn)));
            PrivateFiles.write(keyFile, bytes(HexFormat.of().formatHex(drawn)));
        }
        return HexFormat.of().parseHex(read(keyFile).strip());
    }

    private static String text(ChainEnd end, byte[] key) {
        String words = end.last() + " " + HexFormat.of().formatHex(end.hash());
        return words + " " + HexFormat.of().formatHex(seal(key, bytes(words)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException("The log's key cannot be read; restore it from the backup", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
