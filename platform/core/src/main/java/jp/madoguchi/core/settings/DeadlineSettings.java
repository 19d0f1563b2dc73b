package jp.madoguchi.core.settings;

import static jp.madoguchi.core.settings.SettingGroup.SLOTS;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * T10: until when bookings are made, changed and cancelled, by residents, the call centre and staff. A visit's start is
 * the end in any case, so that 0 days and 23:59 mean "until the visit begins".
 */
public final class DeadlineSettings {
    private static final LocalTime OFFICE_ENDS = LocalTime.of(17, 0);
    private static final LocalTime DAY_ENDS = LocalTime.of(23, 59);

    /**
     * One deadline.
     *
     * @param days open days of the place before the visit; 0 is the day itself
     * @param time the time of day at which that day ends
     */
    public record Pair(Setting<Integer> days, Setting<LocalTime> time) {}

    public static final Pair BOOK_RESIDENT = pair("book.resident", 2, OFFICE_ENDS);
    public static final Pair CHANGE_RESIDENT = pair("change.resident", 2, OFFICE_ENDS);
    public static final Pair CANCEL_RESIDENT = pair("cancel.resident", 2, OFFICE_ENDS);
    public static final Pair BOOK_CALL_CENTRE = pair("book.callcentre", 0, DAY_ENDS);
    public static final Pair CHANGE_CALL_CENTRE = pair("change.callcentre", 0, DAY_ENDS);
    public static final Pair CANCEL_CALL_CENTRE = pair("cancel.callcentre", 0, DAY_ENDS);
    public static final Pair BOOK_STAFF = pair("book.staff", 0, DAY_ENDS);
    public static final Pair CHANGE_STAFF = pair("change.staff", 0, DAY_ENDS);
    public static final Pair CANCEL_STAFF = pair("cancel.staff", 0, DAY_ENDS);

    static final List<Setting<?>> ALL = Stream.of(
                    BOOK_RESIDENT,
                    CHANGE_RESIDENT,
                    CANCEL_RESIDENT,
                    BOOK_CALL_CENTRE,
                    CHANGE_CALL_CENTRE,
                    CANCEL_CALL_CENTRE,
                    BOOK_STAFF,
                    CHANGE_STAFF,
                    CANCEL_STAFF)
            .<Setting<?>>flatMap(pair -> Stream.of(pair.days(), pair.time()))
            .toList();

    private DeadlineSettings() {}

    private static Pair pair(String name, int days, LocalTime time) {
        return new Pair(
                SettingTypes.number("T10", SLOTS, "deadline." + name + ".days", days, 0, 60, "open-days"),
                SettingTypes.time("T10", SLOTS, "deadline." + name + ".time", time.toString()));
    }
}
