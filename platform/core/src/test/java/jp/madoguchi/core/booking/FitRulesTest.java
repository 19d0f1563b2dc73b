package jp.madoguchi.core.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.core.settings.CapacityUse;
import jp.madoguchi.core.settings.DeadlineSettings;
import jp.madoguchi.core.settings.FieldUse;
import jp.madoguchi.core.settings.Setting;
import jp.madoguchi.core.settings.SettingValues;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.settings.StrandedBooking;
import jp.madoguchi.core.slot.Audience;
import org.junit.jupiter.api.Test;

class FitRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);
    private final Values present = new Values().with(Settings.GROUP_MAX, 5);

    @Test
    void nothing_is_listed_where_nothing_changes() {
        assertThat(reasons(present, present, booking(5, 1, 5, false))).isEmpty();
    }

    @Test
    void a_group_larger_than_the_new_limit_is_listed() {
        assertThat(reasons(present, with(Settings.GROUP_MAX, 2), booking(3, 3, 9, true), booking(2, 2, 9, true)))
                .containsExactly("settings.impact.group-max");
    }

    @Test
    void an_old_exception_is_not_listed_again() {
        Values two = with(Settings.GROUP_MAX, 2);
        assertThat(reasons(two, two.and(Settings.CONTACT_EMAIL, FieldUse.REQUIRED), booking(3, 3, 9, true)))
                .isEmpty();
    }

    @Test
    void a_missing_address_is_listed_only_when_it_becomes_required() {
        assertThat(reasons(present, with(Settings.CONTACT_EMAIL, FieldUse.REQUIRED), booking(1, 1, 9, false)))
                .containsExactly("settings.impact.email");
        assertThat(reasons(present, with(Settings.CONTACT_EMAIL, FieldUse.OFF), booking(1, 1, 9, false)))
                .isEmpty();
    }

    @Test
    void counting_people_instead_of_bookings_lists_the_slots_that_overflow() {
        Values perBooking = with(Settings.GROUP_CAPACITY_USE, CapacityUse.PER_BOOKING);
        assertThat(reasons(perBooking, present, booking(2, 1, 2, true), booking(1, 1, 2, true)))
                .containsExactly("settings.impact.capacity");
        assertThat(reasons(perBooking, present, booking(2, 1, 3, true), booking(1, 1, 3, true)))
                .isEmpty();
    }

    @Test
    void a_shorter_window_and_an_earlier_deadline_are_listed() {
        FitRules rules = new FitRules(
                present,
                with(DeadlineSettings.CHANGE_RESIDENT.days(), 9),
                (booking, values) -> values == present ? DAY : DAY.minusDays(1),
                (action, booking, values) ->
                        values.get(action.settings(Audience.RESIDENT).days()) < 5);
        assertThat(rules.stranded(List.of(booking(1, 1, 9, true))))
                .extracting(StrandedBooking::reason)
                .containsExactly("settings.impact.horizon", "settings.impact.deadline");
    }

    private static List<String> reasons(SettingValues present, SettingValues proposed, FutureBooking... ahead) {
        return new FitRules(present, proposed, (booking, values) -> DAY, (action, booking, values) -> true)
                .stranded(List.of(ahead)).stream().map(StrandedBooking::reason).toList();
    }

    private <T> Values with(Setting<T> setting, T value) {
        return present.and(setting, value);
    }

    private static FutureBooking booking(int people, int places, int slotPlaces, boolean email) {
        return new FutureBooking(
                "ABC",
                DAY,
                LocalTime.of(9, 0),
                new FutureBooking.Place(1, "本庁"),
                new FutureBooking.Contact(email, true, true),
                "issue",
                people,
                7,
                slotPlaces,
                places);
    }

    private static final class Values implements SettingValues {
        private final Map<Setting<?>, Object> values = new HashMap<>();

        <T> Values with(Setting<T> setting, T value) {
            values.put(setting, value);
            return this;
        }

        <T> Values and(Setting<T> setting, T value) {
            Values copy = new Values();
            copy.values.putAll(values);
            return copy.with(setting, value);
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T get(Setting<T> setting) {
            return (T) values.getOrDefault(setting, setting.defaultValue());
        }
    }
}
