package jp.madoguchi.agent.unlock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import jp.madoguchi.agent.place.AgentHome;
import jp.madoguchi.agent.place.PrivateFiles;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.exchange.identity.ExchangeIdentity;
import org.springframework.stereotype.Component;

/**
 * The vault on the disk: the data key once per user under that user's password and once under the recovery key, and the
 * terminal's identity under the data key.
 */
@Component
class VaultFiles {

    private static final int KEY_BYTES = 32;
    private static final String IDENTITY = "identity.p12";
    private static final String RECOVERY = "recovery.p12";

    private final Path folder;
    private final SecureTokens tokens;
    private final Clock clock;

    VaultFiles(AgentHome home, SecureTokens tokens, Clock clock) {
        this.folder = home.vault();
        this.tokens = tokens;
        this.clock = clock;
    }

    /** New keys, in memory alone until {@link #keep}. */
    NewVault create(String city, String terminal, String password) {
        SecretKey data = new SecretKeySpec(tokens.bytes(KEY_BYTES), "AES");
        String recovery = RecoveryKey.draw(tokens);
        ExchangeIdentity identity = ExchangeIdentity.generateTerminal(city, terminal, clock);
        return new NewVault(
                KeyFile.write(data, password.toCharArray()),
                KeyFile.write(data, RecoveryKey.password(recovery)),
                identity.toPkcs12(identityPassword(data)),
                recovery,
                new OpenVault(data, identity));
    }

    /** Writes the files of a new vault, replacing those of a first start that was not finished. */
    void keep(long user, NewVault vault) {
        PrivateFiles.write(folder.resolve(IDENTITY), vault.identityFile());
        PrivateFiles.write(folder.resolve(RECOVERY), vault.recoveryFile());
        PrivateFiles.write(userFile(user), vault.userFile());
    }

    /** The vault, or empty when the password is another one. */
    Optional<OpenVault> open(long user, String password) {
        return KeyFile.read(read(userFile(user)), password.toCharArray()).map(this::opened);
    }

    /** The user's file under a new password, made with the recovery key; empty when that key is another one. */
    Optional<Recovered> recover(String recoveryKey, String newPassword) {
        return KeyFile.read(read(folder.resolve(RECOVERY)), RecoveryKey.password(recoveryKey))
                .map(data -> new Recovered(KeyFile.write(data, newPassword.toCharArray()), opened(data)));
    }

    void replaceUserFile(long user, byte[] file) {
        PrivateFiles.write(userFile(user), file);
    }

    private OpenVault opened(SecretKey data) {
        return new OpenVault(data, ExchangeIdentity.fromPkcs12(read(folder.resolve(IDENTITY)), identityPassword(data)));
    }

    private Path userFile(long user) {
        return folder.resolve("user-" + user + ".p12");
    }

    private static char[] identityPassword(SecretKey data) {
        return HexFormat.of().formatHex(data.getEncoded()).toCharArray();
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The vault's file " + file + " cannot be read; restore it from the backup", e);
        }
    }

    /** A new vault before it is kept. */
    record NewVault(byte[] userFile, byte[] recoveryFile, byte[] identityFile, String recoveryKey, OpenVault open) {

        @Override
        public String toString() {
            return "NewVault";
        }
    }

    /** A vault opened by its recovery key. */
    record Recovered(byte[] userFile, OpenVault open) {

        @Override
        public String toString() {
            return "Recovered";
        }
    }
}
