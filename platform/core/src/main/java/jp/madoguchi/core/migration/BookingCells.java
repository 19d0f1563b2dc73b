package jp.madoguchi.core.migration;

import java.time.LocalDate;
import java.time.LocalTime;
import jp.madoguchi.base.importing.ImportField;
import jp.madoguchi.core.mail.EmailAddress;
import org.springframework.stereotype.Component;

/** Turns the cells of a booking into what the planner reads. */
@Component
class BookingCells {
    private final PersonKeys keys;

    BookingCells(PersonKeys keys) {
        this.keys = keys;
    }

    BookingRow read(StagedRow row) {
        return new BookingRow(
                row.line(),
                row.cell(ImportField.OLD_BOOKING_NUMBER),
                row.cell(ImportField.FACILITY),
                row.cell(ImportField.PROCEDURE),
                LocalDate.parse(row.cell(ImportField.BOOKING_DATE)),
                LocalTime.parse(row.cell(ImportField.BOOKING_TIME)),
                people(row),
                EmailAddress.parse(row.cell(ImportField.EMAIL))
                        .map(EmailAddress::value)
                        .orElse(""),
                row.cell(ImportField.PHONE).strip(),
                keys.of(row));
    }

    /** Whether there is an address that cannot be written to. */
    static boolean wrongAddress(StagedRow row) {
        String email = row.cell(ImportField.EMAIL);
        return !email.isBlank() && EmailAddress.parse(email).isEmpty();
    }

    /** A file without the column has one person a row. */
    static int people(StagedRow row) {
        String people = row.cell(ImportField.PARTY_SIZE);
        return people.isBlank() ? 1 : Integer.parseInt(people);
    }
}
