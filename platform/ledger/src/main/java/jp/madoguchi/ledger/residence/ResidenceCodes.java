package jp.madoguchi.ledger.residence;

import java.util.List;
import java.util.regex.Pattern;
import jp.madoguchi.base.id.ScannedNumber;
import jp.madoguchi.ledger.port.Home;
import jp.madoguchi.ledger.port.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Turns 住民票コード into what the ledger keeps of it. The code itself never stands in a column, a log, an exchange file or
 * an error report.
 */
@Component
public class ResidenceCodes {

    private static final Pattern CODE = Pattern.compile("[0-9]{11}");

    private final Home home;
    private final Secrets secrets;

    ResidenceCodes(Home home, Secrets secrets) {
        this.home = home;
        this.secrets = secrets;
    }

    /** Whether the ledger may keep them in this place. */
    public boolean kept() {
        return home.keepsResidentCode();
    }

    /**
     * The hash by which a code is found: 32 bytes, or null for the empty text.
     *
     * @throws IllegalStateException where codes are not kept
     */
    public byte @Nullable [] hash(String code) {
        return code.isEmpty() ? null : secrets.keyedHash(checked(code));
    }

    /** The sealed code, or null for the empty text. */
    public byte @Nullable [] seal(String code) {
        return code.isEmpty() ? null : secrets.seal(checked(code));
    }

    /** The hashes of what was typed or scanned, where it may be a code; empty where codes are not kept. */
    public List<byte[]> hashes(String typed) {
        return kept() && !typed.isBlank()
                ? ScannedNumber.candidates(typed).stream()
                        .filter(number -> CODE.matcher(number).matches())
                        .map(secrets::keyedHash)
                        .toList()
                : List.of();
    }

    private String checked(String code) {
        if (!kept()) {
            throw new IllegalStateException("This home keeps no 住民票コード");
        }
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("A 住民票コード has eleven digits");
        }
        return code;
    }
}
