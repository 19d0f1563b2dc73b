package jp.madoguchi.exchange.sealed;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.exchange.record.FieldMask;
import jp.madoguchi.exchange.record.PersonState;
import org.jspecify.annotations.Nullable;

/** Bookable people as rows. */
record PeopleKind(FieldMask mask) implements RecordKind<BookablePerson> {

    @Override
    public String code() {
        return "people";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "person_id",
                "procedure",
                "reservation_number",
                "password",
                "qr_token_sha256",
                "mmdd",
                "city_number",
                "notice_id",
                "name",
                "address",
                "birth_date",
                "sex",
                "serial_number",
                "application_id",
                "storage_place",
                "state",
                "updated_at");
    }

    @Override
    public String[] toFields(BookablePerson entry) {
        BookablePerson person = mask.apply(entry);
        return new String[] {
            person.personId().toString(),
            person.procedure(),
            person.reservationNumber(),
            orEmpty(person.password()),
            orEmpty(person.qrTokenHash()),
            orEmpty(person.mmdd()),
            orEmpty(person.cityNumber()),
            orEmpty(person.noticeId()),
            orEmpty(person.name()),
            orEmpty(person.address()),
            orEmpty(person.birthDate()),
            orEmpty(person.sex()),
            orEmpty(person.serialNumber()),
            orEmpty(person.applicationId()),
            orEmpty(person.storagePlace()),
            person.state().name(),
            person.updatedAt().toString()
        };
    }

    @Override
    public BookablePerson fromFields(RowFields row) {
        BookablePerson person = new BookablePerson(
                UUID.fromString(row.text("person_id")),
                row.text("procedure"),
                row.text("reservation_number"),
                row.optional("password"),
                row.optional("qr_token_sha256"),
                row.optional("mmdd"),
                row.optional("city_number"),
                row.optional("notice_id"),
                row.optional("name"),
                row.optional("address"),
                row.optional("birth_date"),
                row.optional("sex"),
                row.optional("serial_number"),
                row.optional("application_id"),
                row.optional("storage_place"),
                PersonState.valueOf(row.text("state")),
                Instant.parse(row.text("updated_at")));
        List<String> beyond = mask.beyond(person);
        if (!beyond.isEmpty()) {
            throw new UnexpectedFields(beyond);
        }
        return mask.apply(person);
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
