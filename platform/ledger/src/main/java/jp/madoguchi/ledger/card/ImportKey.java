package jp.madoguchi.ledger.card;

import java.util.UUID;
import jp.madoguchi.base.date.PartialDate;
import jp.madoguchi.base.text.SearchKey;

/** What tells one row of the ledger from another, whatever brought it. */
public final class ImportKey {

    private ImportKey() {}

    /**
     * 製造管理番号 with 申請書ID; where there is no 申請書ID, what there is with birth date and name, because neither number
     * is unique alone.
     */
    public static String issue(
            String serialNumber, String applicationId, String noticeId, PartialDate birthDate, String name) {
        String person = birthDate.storage() + "|" + SearchKey.of(name);
        if (!serialNumber.isEmpty() && !applicationId.isEmpty()) {
            return "issue|" + serialNumber + "|" + applicationId;
        }
        return serialNumber.isEmpty()
                ? "issue-notice|" + noticeId + "|" + person
                : "issue-serial|" + serialNumber + "|" + person;
    }

    /** Of a row that was entered without any number. */
    public static String byHand(UUID card) {
        return "hand|" + card;
    }
}
