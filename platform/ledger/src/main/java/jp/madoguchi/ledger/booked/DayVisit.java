package jp.madoguchi.ledger.booked;

import java.time.LocalTime;
import java.util.UUID;
import jp.madoguchi.base.date.PartialDate;
import jp.madoguchi.base.random.UnambiguousAlphabet;
import jp.madoguchi.base.text.Gaiji;
import org.jspecify.annotations.Nullable;

/**
 * One person on a day's list.
 *
 * @param state  as the booking side told it: BOOKED, VISITED, NO_SHOW
 * @param person what the ledger knows; null for somebody it does not hold
 */
public record DayVisit(
        LocalTime start,
        String bookingNumber,
        int groupSize,
        String state,
        UUID card,
        String reservationNumber,
        @Nullable Person person) {

    public String shownReservationNumber() {
        return UnambiguousAlphabet.grouped(reservationNumber);
    }

    /** What the list shows of a person. */
    public record Person(String name, String kana, String birthDate, String serialNumber, String storage) {

        public String shownName() {
            return Gaiji.display(name);
        }

        public String shownBirthDate() {
            return PartialDate.fromStorage(birthDate).printEra();
        }

        @Override
        public String toString() {
            return "Person[…]";
        }
    }

    @Override
    public String toString() {
        return "DayVisit[" + card + "]";
    }
}
