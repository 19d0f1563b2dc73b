package jp.madoguchi.core.migration;

import java.util.List;
import java.util.Map;
import jp.madoguchi.core.migration.PlanPass.DecidedBooking;
import jp.madoguchi.core.migration.PlanPass.DecidedPerson;
import jp.madoguchi.core.migration.StagedRows.Decided;
import jp.madoguchi.core.migration.WrittenBookings.Booking;
import org.springframework.stereotype.Component;

/** Keeps with each row of a stored run what became of it. */
@Component
class RowNotes {
    private final StagedRows rows;
    private final MigrationTexts texts;

    RowNotes(StagedRows rows, MigrationTexts texts) {
        this.rows = rows;
        this.texts = texts;
    }

    void people(MigrationRun run, List<DecidedPerson> page) {
        rows.decided(
                run.id(),
                page.stream()
                        .map(one -> new Decided(
                                one.verdict(),
                                texts.text(one.verdict().reason()),
                                "",
                                null,
                                one.verdict().inviteeId()))
                        .toList());
    }

    void bookings(MigrationRun run, List<DecidedBooking> page, Map<Integer, Booking> stored) {
        rows.decided(
                run.id(),
                page.stream()
                        .map(one -> {
                            Booking booking = stored.get(one.booking().line());
                            return new Decided(
                                    one.verdict(),
                                    Remarks.of(one, texts),
                                    booking == null || one.verdict().before() != null ? "" : booking.number(),
                                    booking == null ? null : booking.id(),
                                    one.verdict().inviteeId());
                        })
                        .toList());
    }
}
