package jp.madoguchi.agent.unlock;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import jp.madoguchi.exchange.identity.ExchangeIdentity;
import jp.madoguchi.exchange.identity.InvalidIdentityException;

/**
 * The key that backups are encrypted to. Nobody is signed in when a backup is made, so its public half lies open; what
 * was encrypted opens with the recovery key on paper alone.
 *
 * @param file the private half as PKCS#12 under the recovery key
 * @param pem the public half
 */
record BackupKeys(byte[] file, byte[] pem) {

    static BackupKeys draw(String city, String terminal, String recoveryKey, Clock clock) {
        ExchangeIdentity drawn = ExchangeIdentity.generateTerminal(city, terminal, clock);
        return new BackupKeys(
                drawn.toPkcs12(RecoveryKey.password(recoveryKey)),
                drawn.publicIdentity().toPem().getBytes(StandardCharsets.US_ASCII));
    }

    /** Empty when the recovery key is another one. */
    static Optional<ExchangeIdentity> open(byte[] file, String recoveryKey) {
        try {
            return Optional.of(ExchangeIdentity.fromPkcs12(file, RecoveryKey.password(recoveryKey)));
        } catch (InvalidIdentityException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "BackupKeys";
    }
}
