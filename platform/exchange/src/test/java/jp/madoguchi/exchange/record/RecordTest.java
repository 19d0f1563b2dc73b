package jp.madoguchi.exchange.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.exchange.Direction;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordTest {
    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");

    @Test
    @Requirement("R019")
    void lets_only_what_a_booking_needs_travel_by_default() {
        BookablePerson least = FieldMask.LEAST.apply(person("1990-01-02", "0102"));

        assertThat(least.reservationNumber()).isEqualTo("ABCDE00000X");
        assertThat(least.password()).isEqualTo("himitsu");
        assertThat(least.qrTokenHash()).isNotNull();
        assertThat(least.mmdd()).isEqualTo("0102");
        assertThat(least.storagePlace()).isEqualTo("本庁");
        assertThat(new Object[] {
                    least.name(),
                    least.address(),
                    least.birthDate(),
                    least.sex(),
                    least.serialNumber(),
                    least.applicationId(),
                    least.noticeId()
                })
                .containsOnlyNulls();
    }

    @Test
    @Requirement("R019")
    void lets_the_six_fields_of_miura_travel() {
        BookablePerson six = FieldMask.MIURA_SIX.apply(person("1990-01-02", "0102"));

        assertThat(new Object[] {
                    six.name(), six.address(), six.birthDate(), six.sex(), six.serialNumber(), six.applicationId()
                })
                .doesNotContainNull();
        assertThat(six.noticeId()).isNull();
    }

    @Test
    void reads_a_mask_from_its_codes_and_refuses_an_unknown_one() {
        assertThat(FieldMask.ofCodes(FieldMask.MIURA_SIX.codes())).isEqualTo(FieldMask.MIURA_SIX);
        assertThatThrownBy(() -> FieldMask.ofCodes(List.of("juminhyoCode")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hides_personal_data_in_its_text() {
        assertThat(person("1990-01-02", "0102").toString())
                .doesNotContain("ABCDE", "himitsu", "0102", "1990", "三浦", "花子", "0A1234567", "女", "N-77", "本庁");
        assertThat(booking(15, 2).toString()).doesNotContain("ABCDE", "M-0001", "三浦", "2026-12-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1990-00-00", "1990-01-00", "0000-00-00"})
    void keeps_a_partial_birth_date(String date) {
        assertThat(person(date, null).birthDate()).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1990/01/02", "H2.1.2", "19900102"})
    void takes_no_other_form_of_a_birth_date_and_does_not_repeat_it(String date) {
        assertThatThrownBy(() -> person(date, null))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .contains("birthDate")
                .doesNotContain(date);
    }

    @Test
    void treats_an_empty_field_as_absent() {
        assertThat(person("", "").birthDate()).isNull();
    }

    @Test
    void takes_no_booking_of_nobody_or_of_no_length() {
        assertThatThrownBy(() -> booking(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> booking(15, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sums_up_a_receipt() {
        Receipt receipt = new Receipt(
                "T1", Direction.TO_CITY, 3, "a".repeat(64), NOW, new Receipt.Counts(1, 2, 3, 4, 5), List.of());

        assertThat(receipt.counts().total()).isEqualTo(15);
        assertThatThrownBy(() -> new Receipt(
                        "T1", Direction.TO_CITY, 0, "a".repeat(64), NOW, new Receipt.Counts(0, 0, 0, 0, 0), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static BookablePerson person(String birthDate, String mmdd) {
        return new BookablePerson(
                UUID.fromString("00000000-0000-0007-0000-00000000000a"),
                "issue",
                "ABCDE00000X",
                "himitsu",
                "b".repeat(64),
                mmdd,
                "N-77",
                "三浦 花子",
                "三浦市城山町",
                birthDate,
                "女",
                "0A1234567",
                "1".repeat(23),
                "本庁",
                PersonState.ACTIVE,
                NOW);
    }

    private static BookingRecord booking(int minutes, int groupSize) {
        return new BookingRecord(
                new UUID(8, 8),
                "M-0001",
                new UUID(7, 7),
                "ABCDE00000X",
                "issue",
                "honcho",
                "三浦市役所",
                LocalDate.of(2026, 12, 1),
                LocalTime.of(9, 0),
                minutes,
                BookingState.BOOKED,
                groupSize,
                NOW);
    }
}
