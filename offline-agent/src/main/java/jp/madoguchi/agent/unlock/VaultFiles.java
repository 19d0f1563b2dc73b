package jp.madoguchi.agent.unlock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import jp.madoguchi.agent.place.AgentHome;
import jp.madoguchi.agent.place.PrivateFiles;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.exchange.identity.ExchangeIdentity;
import jp.madoguchi.exchange.identity.PublicIdentity;
import org.springframework.stereotype.Component;

/**
 * The vault on the disk: the data key under the recovery key, the terminal's identity under the data key, and the key of
 * the backups, its private half under the recovery key. The data key under each user's password is in the user's row.
 */
@Component
public class VaultFiles {

    private static final int KEY_BYTES = 32;
    private static final String IDENTITY = "identity.p12";
    private static final String RECOVERY = "recovery.p12";
    private static final String BACKUP = "backup.p12";
    private static final String BACKUP_PUBLIC = "backup.pem";
    private static final String DATABASE = "database-";

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
                BackupKeys.draw(city, terminal, recovery, clock),
                recovery,
                new OpenVault(data, identity));
    }

    /** Writes the files of a new vault, replacing those of a first start that was not finished. */
    void keep(NewVault vault) {
        PrivateFiles.write(folder.resolve(IDENTITY), vault.identityFile());
        PrivateFiles.write(folder.resolve(RECOVERY), vault.recoveryFile());
        PrivateFiles.write(folder.resolve(BACKUP), vault.backup().file());
        PrivateFiles.write(folder.resolve(BACKUP_PUBLIC), vault.backup().pem());
    }

    /** The vault, or empty when the password is another one. */
    Optional<OpenVault> open(byte[] keyWrapped, String password) {
        return KeyFile.read(keyWrapped, password.toCharArray()).map(this::opened);
    }

    /** The public half of the backup's key; empty on a terminal that was set up before there were backups. */
    public Optional<PublicIdentity> backupKey() {
        Path file = folder.resolve(BACKUP_PUBLIC);
        return Files.exists(file)
                ? Optional.of(PublicIdentity.fromPem(new String(read(file), StandardCharsets.US_ASCII)))
                : Optional.empty();
    }

    /** The private half, under the recovery key; it travels beside the encrypted backup. */
    public byte[] backupKeyFile() {
        return read(folder.resolve(BACKUP));
    }

    /** Every file of the vault but the passwords of this terminal's own database server. */
    public Map<String, byte[]> contents() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file ->
                            !name(file).startsWith(DATABASE) && !name(file).endsWith(".part"))
                    .collect(Collectors.toMap(VaultFiles::name, VaultFiles::read, (a, b) -> b, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException("The vault cannot be read", e);
        }
    }

    /** Opens the private half of a backup's key. */
    public static Optional<ExchangeIdentity> openBackupKey(byte[] file, String recoveryKey) {
        return BackupKeys.open(file, recoveryKey);
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /** The user's file under a new password, made with the recovery key; empty when that key is another one. */
    Optional<Recovered> recover(String recoveryKey, String newPassword) {
        return KeyFile.read(read(folder.resolve(RECOVERY)), RecoveryKey.password(recoveryKey))
                .map(data -> new Recovered(KeyFile.write(data, newPassword.toCharArray()), opened(data)));
    }

    private OpenVault opened(SecretKey data) {
        return new OpenVault(data, ExchangeIdentity.fromPkcs12(read(folder.resolve(IDENTITY)), identityPassword(data)));
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
    record NewVault(
            byte[] keyWrapped,
            byte[] recoveryFile,
            byte[] identityFile,
            BackupKeys backup,
            String recoveryKey,
            OpenVault open) {

        @Override
        public String toString() {
            return "NewVault";
        }
    }

    /** A vault opened by its recovery key. */
    record Recovered(byte[] keyWrapped, OpenVault open) {

        @Override
        public String toString() {
            return "Recovered";
        }
    }
}
