package jp.madoguchi.core.booking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.core.mail.PlannedMail;
import jp.madoguchi.core.procedure.Channel;
import jp.madoguchi.core.question.Answer;
import jp.madoguchi.core.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A booking as it is about to be written. Hides itself in {@link #toString()}.
 *
 * @param madeBy the name of the member of staff who makes it; null for a resident's own
 */
record NewBooking(
        UUID id,
        String number,
        HoldState hold,
        Channel channel,
        @Nullable String madeBy,
        @Nullable String email,
        @Nullable String phone,
        List<Answer> answers,
        UUID idempotencyKey,
        List<PlannedMail> mails,
        Instant at) {

    NewBooking withMails(List<PlannedMail> planned) {
        return new NewBooking(id, number, hold, channel, madeBy, email, phone, answers, idempotencyKey, planned, at);
    }

    NewBooking by(@Nullable String name) {
        return new NewBooking(id, number, hold, channel, name, email, phone, answers, idempotencyKey, mails, at);
    }

    BookingView view() {
        return new BookingView(
                id,
                BookingRows.grouped(number),
                hold.slot().facilityId(),
                hold.slot().facilityName(),
                hold.facilityAddress(),
                hold.facilityPhone(),
                hold.slot().day(),
                hold.slot().start(),
                hold.minutes(),
                hold.owner().procedure(),
                channel.name(),
                hold.people().stream().map(HeldPerson::view).toList(),
                email,
                phone,
                BookingState.BOOKED,
                at,
                Language.current(),
                madeBy,
                hold.overReason());
    }

    @Override
    public String toString() {
        return "NewBooking[id=" + id + "]";
    }
}
