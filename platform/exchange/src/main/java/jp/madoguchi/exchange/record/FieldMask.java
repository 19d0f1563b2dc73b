package jp.madoguchi.exchange.record;

import static jp.madoguchi.exchange.record.PersonField.ADDRESS;
import static jp.madoguchi.exchange.record.PersonField.APPLICATION_ID;
import static jp.madoguchi.exchange.record.PersonField.BIRTH_DATE;
import static jp.madoguchi.exchange.record.PersonField.NAME;
import static jp.madoguchi.exchange.record.PersonField.NOTICE_ID;
import static jp.madoguchi.exchange.record.PersonField.SERIAL_NUMBER;
import static jp.madoguchi.exchange.record.PersonField.SEX;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The personal fields that a city lets travel to the booking side (setting T25, {@code exchange.uploadFields}).
 * Reservation number, secrets, procedure, storage place and state always travel; everything else only when named here.
 *
 * @param allowed     the fields
 * @param monthAndDay whether month and day of birth travel, as they must where residents sign in with them
 */
public record FieldMask(Set<PersonField> allowed, boolean monthAndDay) {
    private static final String MONTH_AND_DAY = "monthAndDay";

    /** Nothing beyond what a booking cannot do without. */
    public static final FieldMask LEAST = new FieldMask(Set.of());

    /** The six fields of 三浦市 4(1)-1ク. */
    public static final FieldMask MIURA_SIX =
            new FieldMask(EnumSet.of(NAME, ADDRESS, BIRTH_DATE, SEX, SERIAL_NUMBER, APPLICATION_ID));

    public FieldMask {
        allowed = Set.copyOf(allowed);
    }

    /** With month and day of birth. */
    public FieldMask(Set<PersonField> allowed) {
        this(allowed, true);
    }

    /** The same fields without month and day of birth. */
    public FieldMask withoutMonthAndDay() {
        return new FieldMask(allowed, false);
    }

    /** The mask of {@link #travellingCodes()}. */
    public static FieldMask ofTravellingCodes(Collection<String> codes) {
        List<String> fields =
                codes.stream().filter(code -> !code.equals(MONTH_AND_DAY)).toList();
        FieldMask mask = ofCodes(fields);
        return fields.size() < codes.size() ? mask : mask.withoutMonthAndDay();
    }

    /** {@link #codes()}, and one code more when month and day of birth travel. */
    public List<String> travellingCodes() {
        return Stream.concat(codes().stream(), Stream.of(MONTH_AND_DAY).filter(code -> monthAndDay))
                .toList();
    }

    /**
     * What the person's fields beyond this mask are called in a sentence; empty when there are none. Month and day of
     * birth do not count: files of version 1 always carry them.
     */
    public List<String> beyond(BookablePerson person) {
        BookablePerson less = apply(person);
        List<String> names = new ArrayList<>();
        for (PersonField field : PersonField.values()) {
            if (!Objects.equals(field.of(person), field.of(less))) {
                names.add(field.label());
            }
        }
        return names;
    }

    /**
     * The mask with these codes ({@link PersonField#code()}).
     *
     * @throws IllegalArgumentException when a code is unknown
     */
    public static FieldMask ofCodes(Collection<String> codes) {
        return new FieldMask(codes.stream().map(PersonField::ofCode).collect(Collectors.toUnmodifiableSet()));
    }

    /** The codes of this mask in the order of {@link PersonField}. */
    public List<String> codes() {
        return allowed.stream().sorted().map(PersonField::code).toList();
    }

    /** The same person without the fields that may not travel. */
    public BookablePerson apply(BookablePerson person) {
        return new BookablePerson(
                person.personId(),
                person.procedure(),
                person.reservationNumber(),
                person.password(),
                person.qrTokenHash(),
                monthAndDay ? person.mmdd() : null,
                person.cityNumber(),
                only(NOTICE_ID, person.noticeId()),
                only(NAME, person.name()),
                only(ADDRESS, person.address()),
                only(BIRTH_DATE, person.birthDate()),
                only(SEX, person.sex()),
                only(SERIAL_NUMBER, person.serialNumber()),
                only(APPLICATION_ID, person.applicationId()),
                person.storagePlace(),
                person.state(),
                person.updatedAt());
    }

    private @Nullable String only(PersonField field, @Nullable String value) {
        return allowed.contains(field) ? value : null;
    }
}
