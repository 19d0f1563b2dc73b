package jp.madoguchi.core.booking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.madoguchi.core.settings.CapacityUse;
import jp.madoguchi.core.settings.FieldUse;
import jp.madoguchi.core.settings.Setting;
import jp.madoguchi.core.settings.SettingValues;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.settings.StrandedBooking;
import jp.madoguchi.core.slot.BookingAction;

/**
 * Whether a booking that fits the present settings fits the proposed ones. Each rule speaks only where its own settings
 * change, so that an old exception is not listed again at every other change.
 *
 * @param horizon  the last day that residents see at the booking's place
 * @param doing    whether residents may change or cancel the booking
 */
record FitRules(SettingValues present, SettingValues proposed, Horizon horizon, Doing doing) {

    @FunctionalInterface
    interface Horizon {
        LocalDate lastDay(FutureBooking booking, SettingValues values);
    }

    @FunctionalInterface
    interface Doing {
        boolean possible(BookingAction action, FutureBooking booking, SettingValues values);
    }

    List<StrandedBooking> stranded(List<FutureBooking> ahead) {
        Map<Long, Integer> wanted = ahead.stream()
                .collect(Collectors.groupingBy(
                        FutureBooking::slotId, Collectors.summingInt(booking -> places(proposed, booking))));
        List<StrandedBooking> stranded = new ArrayList<>();
        for (FutureBooking booking : ahead) {
            group(booking, stranded);
            capacity(booking, wanted.getOrDefault(booking.slotId(), 0), stranded);
            contact(booking, Settings.CONTACT_EMAIL, booking.contact().email(), "settings.impact.email", stranded);
            contact(booking, Settings.CONTACT_PHONE, booking.contact().phone(), "settings.impact.phone", stranded);
            window(booking, stranded);
        }
        return List.copyOf(stranded);
    }

    private void group(FutureBooking booking, List<StrandedBooking> stranded) {
        int most = proposed.get(Settings.GROUP_MAX);
        if (booking.people() > most && booking.people() <= present.get(Settings.GROUP_MAX)) {
            add(stranded, booking, "settings.impact.group-max", booking.people(), most);
        }
    }

    private void capacity(FutureBooking booking, int wanted, List<StrandedBooking> stranded) {
        int then = places(proposed, booking);
        if (then > booking.places() && then != places(present, booking) && wanted > booking.slotPlaces()) {
            add(stranded, booking, "settings.impact.capacity", booking.people(), then, wanted, booking.slotPlaces());
        }
    }

    private void contact(
            FutureBooking booking,
            Setting<FieldUse> field,
            boolean given,
            String reason,
            List<StrandedBooking> stranded) {
        if (!given && proposed.get(field) == FieldUse.REQUIRED && present.get(field) != FieldUse.REQUIRED) {
            add(stranded, booking, reason);
        }
    }

    private void window(FutureBooking booking, List<StrandedBooking> stranded) {
        if (booking.day().isAfter(horizon.lastDay(booking, proposed))
                && !booking.day().isAfter(horizon.lastDay(booking, present))) {
            add(stranded, booking, "settings.impact.horizon");
        }
        deadline(booking, BookingAction.CHANGE, "settings.impact.deadline", stranded);
        deadline(booking, BookingAction.CANCEL, "settings.impact.cancel-deadline", stranded);
    }

    private void deadline(FutureBooking booking, BookingAction action, String reason, List<StrandedBooking> stranded) {
        if (doing.possible(action, booking, present) && !doing.possible(action, booking, proposed)) {
            add(stranded, booking, reason);
        }
    }

    private static int places(SettingValues values, FutureBooking booking) {
        return CapacityUse.places(values, booking.people());
    }

    private static void add(List<StrandedBooking> stranded, FutureBooking booking, String reason, Object... arguments) {
        stranded.add(new StrandedBooking(
                booking.number(),
                booking.day(),
                booking.start(),
                booking.place().name(),
                reason,
                List.of(arguments)));
    }
}
