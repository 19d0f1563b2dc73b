package jp.madoguchi.admin.mail;

import java.time.LocalDate;
import jp.madoguchi.core.booking.BookingState;
import jp.madoguchi.core.broadcast.Audience;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A mail to many as it is written. */
public record BroadcastForm(
        @Nullable String subject,
        @Nullable String body,
        @Nullable Long facility,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate to,

        @Nullable String procedure,
        @Nullable BookingState state) {

    static BroadcastForm empty() {
        return new BroadcastForm(null, null, null, null, null, null, BookingState.BOOKED);
    }

    String written() {
        return subject == null ? "" : subject;
    }

    String text() {
        return body == null ? "" : body;
    }

    Audience audience() {
        return new Audience(
                facility,
                from,
                to,
                procedure == null || procedure.isBlank() ? null : procedure,
                state == null ? BookingState.BOOKED : state);
    }
}
