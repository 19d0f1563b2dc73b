package jp.madoguchi.exchange.record;

import static jp.madoguchi.exchange.record.PersonField.ADDRESS;
import static jp.madoguchi.exchange.record.PersonField.APPLICATION_ID;
import static jp.madoguchi.exchange.record.PersonField.BIRTH_DATE;
import static jp.madoguchi.exchange.record.PersonField.NAME;
import static jp.madoguchi.exchange.record.PersonField.NOTICE_ID;
import static jp.madoguchi.exchange.record.PersonField.SERIAL_NUMBER;
import static jp.madoguchi.exchange.record.PersonField.SEX;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The personal fields that a city lets travel to the booking side (setting T25, {@code exchange.uploadFields}).
 * Reservation number, secrets, procedure, storage place and state always travel; everything else only when named here.
 */
public record FieldMask(Set<PersonField> allowed) {
    /** Nothing beyond what a booking cannot do without. */
    public static final FieldMask LEAST = new FieldMask(Set.of());

    /** The six fields of 三浦市 4(1)-1ク. */
    public static final FieldMask MIURA_SIX =
            new FieldMask(EnumSet.of(NAME, ADDRESS, BIRTH_DATE, SEX, SERIAL_NUMBER, APPLICATION_ID));

    public FieldMask {
        allowed = Set.copyOf(allowed);
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
                person.mmdd(),
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
