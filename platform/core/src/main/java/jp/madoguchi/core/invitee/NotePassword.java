package jp.madoguchi.core.invitee;

import jp.madoguchi.base.random.UnambiguousAlphabet;
import jp.madoguchi.core.keystore.CityKeystore;
import org.springframework.stereotype.Component;

/** Passwords printed on notices: kept as HMAC-SHA-256 under the city's key. */
@Component
class NotePassword {
    private static final String PURPOSE = "note-password";

    private final CityKeystore keystore;

    NotePassword(CityKeystore keystore) {
        this.keystore = keystore;
    }

    byte[] hmac(String password) {
        return keystore.hmac(PURPOSE, UnambiguousAlphabet.normalise(password));
    }
}
