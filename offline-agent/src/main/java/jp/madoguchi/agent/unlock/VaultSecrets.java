package jp.madoguchi.agent.unlock;

import jp.madoguchi.ledger.port.Secrets;
import org.springframework.stereotype.Component;

/** Seals the ledger's secret columns with the vault of whoever is signed in. */
@Component
class VaultSecrets implements Secrets {

    private final Sessions sessions;

    VaultSecrets(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public byte[] seal(String plain) {
        return vault().seal(plain);
    }

    @Override
    public String open(byte[] sealed) {
        return vault().open(sealed);
    }

    @Override
    public byte[] keyedHash(String plain) {
        return vault().keyedHash(plain);
    }

    private OpenVault vault() {
        return sessions.vault()
                .orElseThrow(() -> new IllegalStateException("The vault is locked: nobody is signed in"));
    }
}
