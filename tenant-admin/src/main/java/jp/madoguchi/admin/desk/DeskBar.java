package jp.madoguchi.admin.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.base.date.PartialDate;
import jp.madoguchi.bookingweb.DayWords;
import jp.madoguchi.bookingweb.change.RightsView;
import jp.madoguchi.bookingweb.receipt.ReceiptView;
import jp.madoguchi.core.invitee.DeskPerson;
import jp.madoguchi.core.kernel.JapanTime;
import org.jspecify.annotations.Nullable;

/**
 * What stands above every booking screen of the desk. Hides itself in {@link #toString()}.
 *
 * @param since time of day
 * @param lateReason why the deadline does not matter; null where it does
 * @param mayBeLate whether a reason would let the member change what is beyond its deadline
 * @param script what the operator reads aloud now, a sentence each; empty on every screen but the last
 */
public record DeskBar(
        UUID id,
        String number,
        @Nullable String name,
        @Nullable String birthDate,
        String procedure,
        String since,
        @Nullable String lateReason,
        boolean mayBeLate,
        List<String> script) {

    static DeskBar of(Served served, DeskMember member, Map<String, Object> model) {
        DeskPerson person = served.person();
        return new DeskBar(
                person.id(),
                person.reservationNumber(),
                person.name(),
                birth(person.birthDate()),
                person.procedureName(),
                DayWords.clock(served.reception().since().atZone(JapanTime.ZONE).toLocalTime()),
                served.reception().lateReason(),
                isLate(model) && member.mayBeLate(),
                model.get("receipt") instanceof ReceiptView receipt
                        ? CallScript.sentences(person.script(), receipt, papers(model))
                        : List.of());
    }

    static @Nullable String birth(@Nullable String stored) {
        return stored == null ? null : PartialDate.fromStorage(stored).print();
    }

    private static boolean isLate(Map<String, Object> model) {
        return model.get("rights") instanceof RightsView rights && !(rights.change() && rights.cancel());
    }

    private static List<String> papers(Map<String, Object> model) {
        return model.get("papers") instanceof List<?> papers
                ? papers.stream().map(String::valueOf).toList()
                : List.of();
    }

    @Override
    public String toString() {
        return "DeskBar[hidden]";
    }
}
