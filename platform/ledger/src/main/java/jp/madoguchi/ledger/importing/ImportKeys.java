package jp.madoguchi.ledger.importing;

import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import jp.madoguchi.base.importing.ImportField;
import jp.madoguchi.base.importing.TargetKind;
import jp.madoguchi.base.text.SearchKey;
import jp.madoguchi.ledger.card.ImportKey;
import jp.madoguchi.ledger.residence.ResidenceCodes;
import org.springframework.stereotype.Component;

/**
 * What tells one row of the ledger from another. Issue: 製造管理番号 with 申請書ID; where a list lacks one, what it has with
 * birth date and name, because no number is unique alone. Renewal: 住民票コード (as its keyed hash) with the certificate's
 * expiry, else 交付通知書ID with birth date, name and expiry.
 */
@Component
class ImportKeys {

    private final ResidenceCodes codes;

    ImportKeys(ResidenceCodes codes) {
        this.codes = codes;
    }

    /** Empty when the row has nothing that could tell it from another person's. */
    Optional<String> of(TargetKind target, CardRow row) {
        return switch (target) {
            case CARDS, CARD_DATA -> issue(row);
            case RENEWALS -> Optional.of(renewal(row));
            case REGISTER_CHANGES, DONE -> Optional.of("line|" + row.line());
            case OLD_BOOKINGS -> throw new IllegalArgumentException("The ledger takes no bookings of another system");
        };
    }

    private static Optional<String> issue(CardRow row) {
        String serial = row.text(ImportField.CARD_NUMBER);
        String application = row.text(ImportField.APPLICATION_ID);
        String notice = row.text(ImportField.NOTICE_ID);
        if (!serial.isEmpty() || !notice.isEmpty()) {
            return Optional.of(ImportKey.issue(serial, application, notice, row.birth(), row.name()));
        }
        return application.isEmpty()
                ? Optional.empty()
                : Optional.of("issue-application|" + application + "|" + person(row));
    }

    private String renewal(CardRow row) {
        Object expiry = Objects.requireNonNullElse(
                row.day(ImportField.CERTIFICATE_EXPIRY),
                Objects.requireNonNullElse(row.day(ImportField.CARD_EXPIRY), ""));
        byte[] hash = codes.hash(row.residenceCode());
        return hash == null
                ? "renewal-person|" + row.text(ImportField.NOTICE_ID) + "|" + person(row) + "|" + expiry
                : "renewal|" + HexFormat.of().formatHex(hash) + "|" + expiry;
    }

    private static String person(CardRow row) {
        return row.birthDate() + "|" + SearchKey.of(row.name());
    }
}
