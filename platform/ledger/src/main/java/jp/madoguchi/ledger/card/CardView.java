package jp.madoguchi.ledger.card;

import java.util.UUID;
import jp.madoguchi.base.date.PartialDate;
import jp.madoguchi.base.id.ReservationNumber;
import jp.madoguchi.base.text.Gaiji;

/**
 * A card as screens and prints see it; texts are as they are stored.
 *
 * @param birthDate {@code yyyy-MM-dd} with 00 for what is unknown
 */
public record CardView(
        UUID id,
        CardKind kind,
        CardState state,
        String name,
        String kana,
        String address,
        String birthDate,
        String sex,
        String serialNumber,
        String applicationId,
        String noticeId,
        String storagePlace,
        String storagePosition,
        boolean gaiji,
        String reservationNumber,
        int version) {

    /** The name for a screen: a vendor's own characters as □. */
    public String shownName() {
        return Gaiji.display(name);
    }

    public String shownKana() {
        return Gaiji.display(kana);
    }

    public String shownAddress() {
        return Gaiji.display(address);
    }

    /** 平成2年1月2日, or what is known of it. */
    public String shownBirthDate() {
        return PartialDate.fromStorage(birthDate).printEra();
    }

    /** In groups: {@code CDFG-HJKM-NPR}. */
    public String shownReservationNumber() {
        return new ReservationNumber(reservationNumber).print();
    }

    @Override
    public String toString() {
        return "CardView[" + id + "]";
    }
}
