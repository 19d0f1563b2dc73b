package jp.madoguchi.core.migration;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a report says about a row of bookings: why it is not taken, or what staff should know of it. */
final class Remarks {
    private Remarks() {}

    static String of(PlanPass.DecidedBooking one, MigrationTexts texts) {
        Verdict verdict = one.verdict();
        boolean stored = verdict.outcome() == Outcome.TAKEN || verdict.outcome() == Outcome.CHANGED;
        Stream<String> address = stored && BookingCells.wrongAddress(one.row())
                ? Stream.of(texts.text("migration.row.address"))
                : Stream.empty();
        return Stream.concat(Stream.of(texts.text(verdict.reason())), address)
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
