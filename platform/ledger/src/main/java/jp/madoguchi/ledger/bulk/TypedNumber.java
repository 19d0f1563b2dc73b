package jp.madoguchi.ledger.bulk;

import java.util.HexFormat;
import java.util.List;
import jp.madoguchi.base.id.ScannedNumber;
import jp.madoguchi.ledger.card.CardNumber;
import jp.madoguchi.ledger.residence.ResidenceCodes;

/**
 * A number that was typed or scanned, and all that it can mean.
 *
 * @param shown       what is kept of it: never a 住民票コード
 * @param plain       the number without noise
 * @param other       the number without its check character; empty where it has none
 * @param reservation the 予約ID that it is; empty where it is none
 * @param codeHash    the hash of the 住民票コード that it may be, in hexadecimal digits; empty where it cannot be one
 */
record TypedNumber(String shown, String plain, String other, String reservation, String codeHash) {

    static final String HIDDEN = "（住民票コード）";

    static TypedNumber of(String typed, ResidenceCodes codes) {
        List<String> candidates = ScannedNumber.candidates(typed);
        List<byte[]> hashes = codes.hashes(typed);
        return new TypedNumber(
                hashes.isEmpty() ? typed : HIDDEN,
                candidates.getFirst(),
                candidates.size() > 1 ? candidates.get(1) : "",
                CardNumber.reservation(typed),
                hashes.isEmpty() ? "" : HexFormat.of().formatHex(hashes.getFirst()));
    }

    @Override
    public String toString() {
        return "TypedNumber[…]";
    }
}
