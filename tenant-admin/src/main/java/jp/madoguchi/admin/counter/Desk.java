package jp.madoguchi.admin.counter;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.core.counter.Windows;
import jp.madoguchi.core.facility.FacilityView;

/** The place and the window that a member of staff works at, as they stand in an address. */
final class Desk {

    private Desk() {}

    /** The place of that id among those that may be seen; the only one where none is named. */
    static Optional<FacilityView> place(List<FacilityView> places, String typed) {
        return typed.isBlank() && places.size() == 1
                ? Optional.of(places.getFirst())
                : places.stream()
                        .filter(place -> Long.toString(place.id()).equals(typed.strip()))
                        .findFirst();
    }

    /** The window's number, 1 to 99; full-width digits are forgiven. */
    static Optional<Integer> number(String typed) {
        String digits = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        if (!digits.matches("[0-9]{1,2}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(digits);
        return number >= 1 && number <= Windows.MOST_DESKS ? Optional.of(number) : Optional.empty();
    }

    /** The queue's address for this place and window. */
    static String address(String place, String desk) {
        StringBuilder address = new StringBuilder("/queue");
        if (place.matches("[0-9]{1,18}")) {
            address.append("?place=").append(place);
            number(desk).ifPresent(number -> address.append("&desk=").append(number));
        }
        return address.toString();
    }
}
