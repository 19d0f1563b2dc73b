package jp.madoguchi.core.booking;

import java.util.List;
import java.util.UUID;
import jp.madoguchi.core.question.Answer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What was answered when a booking was made. Whoever asks has found the booking as somebody who may see it. */
@Service
public class BookingAnswers {
    private final JdbcClient jdbc;

    BookingAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the form. */
    public List<Answer> of(UUID bookingId) {
        return jdbc.sql(
                        "SELECT code, question, answer, note FROM booking_answer WHERE booking_id = ? ORDER BY position")
                .param(bookingId)
                .query((row, number) -> new Answer(
                        row.getString("code"),
                        row.getString("question"),
                        row.getString("answer"),
                        row.getString("note")))
                .list();
    }
}
