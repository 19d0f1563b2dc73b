package jp.madoguchi.core.invitee;

import java.security.MessageDigest;
import jp.madoguchi.base.random.UnambiguousAlphabet;
import jp.madoguchi.core.keystore.CityKeystore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Passwords printed on notices: kept as HMAC-SHA-256 under the city's key, compared in constant time. */
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

    /** Takes the same time whether there is a stored value or not. */
    boolean matches(String typed, byte @Nullable [] stored) {
        byte[] computed = hmac(typed);
        byte[] compared = stored == null ? new byte[computed.length] : stored;
        return MessageDigest.isEqual(computed, compared) && stored != null;
    }
}
