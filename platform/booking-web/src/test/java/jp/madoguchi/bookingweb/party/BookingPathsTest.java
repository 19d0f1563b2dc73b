package jp.madoguchi.bookingweb.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookingPathsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/calendar", "/calendar?facility=1", "/booking#people", "/change/time", "/receipt/visit.ics"})
    void the_booking_screens_stand_under_the_path_of_the_request(String address) {
        assertThat(BookingPaths.covers(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/bookings/1", "/desk", "/", "", "calendar", "/changes", "//calendar.example"})
    void everything_else_stays_where_it_is(String address) {
        assertThat(BookingPaths.covers(address)).isFalse();
    }

    @Test
    void a_longer_word_is_another_address() {
        assertThat(BookingPaths.covers("/holding")).isFalse();
    }
}
