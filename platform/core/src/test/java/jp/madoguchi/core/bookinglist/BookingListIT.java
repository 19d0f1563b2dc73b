package jp.madoguchi.core.bookinglist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.booking.BookingState;
import jp.madoguchi.core.bookinglist.ListTown.Made;
import jp.madoguchi.core.remark.Remarks;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.testkit.Requirement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@CoreTest
class BookingListIT {

    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2031, 12, 31);
    private static final LocalDate LEAP_DAY = LocalDate.of(2032, 2, 29);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestCities cities;

    @Autowired
    private BookingList list;

    @Autowired
    private Remarks remarks;

    @Test
    @Requirement({"R135", "R142"})
    void bookings_of_every_channel_stand_in_one_list_in_the_order_that_is_asked_for() {
        CityScope.run(cities.miura(), () -> {
            ListTown town = new ListTown(context);
            long one = town.place();
            long other = town.place();
            LocalDate day = NEW_YEARS_EVE.minusDays(20);
            Made web = town.booking(other, "一", day, 9, "WEB", "BOOKED", day.minusDays(3));
            Made phone = town.booking(one, "二", day, 11, "CALL_CENTRE", "BOOKED", day.minusDays(1));
            Made counter = town.booking(one, "三", day.plusDays(1), 9, "STAFF", "CANCELLED", day.minusDays(2));
            BookingFilter filter = filter(day, day.plusDays(1), Set.of(one, other), "");

            assertThat(ids(filter, BookingSort.TIME)).containsExactly(web.id(), phone.id(), counter.id());
            assertThat(ids(filter, BookingSort.PLACE)).containsExactly(phone.id(), counter.id(), web.id());
            assertThat(ids(filter, BookingSort.MADE)).containsExactly(phone.id(), counter.id(), web.id());
            assertThat(ids(filter, BookingSort.NUMBER))
                    .containsExactlyElementsOf(List.of(web, phone, counter).stream()
                            .sorted(Comparator.comparing(Made::number))
                            .map(Made::id)
                            .toList());
            assertThat(ids(narrowed(day, Set.of(one), BookingState.CANCELLED, null), BookingSort.TIME))
                    .containsExactly(counter.id());
            assertThat(ids(narrowed(day, Set.of(one, other), null, "CALL_CENTRE"), BookingSort.TIME))
                    .containsExactly(phone.id());
        });
    }

    @Test
    void parts_of_the_list_repeat_nothing_and_lose_nothing_in_any_order() {
        CityScope.run(cities.miura(), () -> {
            ListTown town = new ListTown(context);
            long place = town.place();
            for (int number = 0; number < 7; number++) {
                town.booking(place, "人" + number, NEW_YEARS_EVE.plusDays(number % 3), 9);
            }
            BookingFilter filter = filter(NEW_YEARS_EVE, NEW_YEARS_EVE.plusDays(2), Set.of(place), "");
            for (BookingSort sort : BookingSort.values()) {
                List<UUID> seen = new ArrayList<>();
                @Nullable UUID after = null;
                do {
                    BookingPage page = list.page(filter, sort, after, 3);
                    assertThat(page.total()).isEqualTo(7);
                    assertThat(page.people()).isEqualTo(7);
                    assertThat(page.first()).isEqualTo(seen.size() + 1);
                    page.bookings().forEach(booking -> seen.add(booking.id()));
                    after = page.next();
                } while (after != null);
                assertThat(seen).as("%s", sort).doesNotHaveDuplicates().hasSize(7);
                assertThat(ids(filter, sort)).isEqualTo(seen);
            }
        });
    }

    @Test
    void a_number_is_found_whatever_the_days_and_a_name_within_them() {
        CityScope.run(cities.miura(), () -> {
            ListTown town = new ListTown(context);
            long place = town.place();
            Made made = town.booking(place, "葛󠄀城 𠮷子", LEAP_DAY, 10);
            town.booking(place, "100% 花子", LEAP_DAY, 11);
            LocalDate elsewhere = LEAP_DAY.plusYears(1);

            assertThat(ids(filter(elsewhere, elsewhere, Set.of(), made.number()), BookingSort.TIME))
                    .containsExactly(made.id());
            assertThat(ids(filter(elsewhere, elsewhere, Set.of(), made.reservation()), BookingSort.TIME))
                    .containsExactly(made.id());
            assertThat(ids(filter(LEAP_DAY, LEAP_DAY, Set.of(place), "城　𠮷"), BookingSort.TIME))
                    .containsExactly(made.id());
            assertThat(ids(filter(elsewhere, elsewhere, Set.of(place), "𠮷子"), BookingSort.TIME))
                    .isEmpty();
            assertThat(ids(filter(LEAP_DAY, LEAP_DAY, Set.of(place), "%花"), BookingSort.TIME))
                    .hasSize(1);
            assertThat(ids(filter(LEAP_DAY, LEAP_DAY, Set.of(place), "🙂".repeat(10_000)), BookingSort.TIME))
                    .isEmpty();
        });
    }

    @Test
    void another_city_finds_none_of_it() {
        Made made = CityScope.call(cities.miura(), () -> {
            ListTown town = new ListTown(context);
            return town.booking(town.place(), "三浦 花子", LEAP_DAY, 15);
        });
        CityScope.run(cities.kurume(), () -> {
            assertThat(ids(filter(LEAP_DAY, LEAP_DAY, Set.of(), made.number()), BookingSort.TIME))
                    .isEmpty();
            BookingPage page = list.page(filter(LEAP_DAY, LEAP_DAY, Set.of(), "三浦"), BookingSort.PLACE, made.id(), 10);
            assertThat(page.total()).isZero();
            assertThat(page.next()).isNull();
        });
    }

    @Test
    @Requirement("R149")
    void who_has_a_remark_is_found_and_marked() {
        CityScope.run(cities.miura(), () -> {
            ListTown town = new ListTown(context);
            long place = town.place();
            Made remarked = town.booking(place, "一", LEAP_DAY, 9);
            Made without = town.booking(place, "二", LEAP_DAY, 10);
            Made removed = town.booking(place, "三", LEAP_DAY, 11);
            remarks.write(remarked.person(), 0, "車いすでお越しです。");
            remarks.write(removed.person(), 0, "書きまちがい");
            remarks.write(removed.person(), 1, "");

            BookingPage all = list.page(filter(LEAP_DAY, LEAP_DAY, Set.of(place), ""), BookingSort.TIME, null, 10);
            assertThat(all.bookings())
                    .extracting(ListedBooking::id, ListedBooking::remarked)
                    .containsExactly(
                            tuple(remarked.id(), true), tuple(without.id(), false), tuple(removed.id(), false));
            BookingFilter only = new BookingFilter(LEAP_DAY, LEAP_DAY, Set.of(place), null, null, null, "", true);
            assertThat(ids(only, BookingSort.TIME)).containsExactly(remarked.id());
        });
    }

    private List<UUID> ids(BookingFilter filter, BookingSort sort) {
        return list.page(filter, sort, null, 50).bookings().stream()
                .map(ListedBooking::id)
                .toList();
    }

    private static BookingFilter filter(LocalDate from, LocalDate to, Set<Long> places, String text) {
        return new BookingFilter(from, to, places, null, null, null, text, false);
    }

    private static BookingFilter narrowed(
            LocalDate from, Set<Long> places, @Nullable BookingState state, @Nullable String channel) {
        return new BookingFilter(from, from.plusDays(1), places, "issue", state, channel, "", false);
    }
}
