package jp.madoguchi.admin.bookings;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.core.booking.PersonView;
import jp.madoguchi.core.remark.Remark;

/**
 * A person with what staff wrote about them. Hides itself in {@link #toString()}.
 *
 * @param versions the newest first
 */
public record RemarkView(PersonView person, List<Remark> versions) {

    static List<RemarkView> of(List<PersonView> people, Map<UUID, List<Remark>> written) {
        return people.stream()
                .map(person -> new RemarkView(person, written.getOrDefault(person.inviteeId(), List.of())))
                .toList();
    }

    /** The present remark, or "". */
    public String text() {
        return versions.isEmpty() ? "" : versions.getFirst().text();
    }

    /** The version that is shown; 0 for none. */
    public int seen() {
        return versions.isEmpty() ? 0 : versions.getFirst().version();
    }

    @Override
    public String toString() {
        return "RemarkView[versions=" + versions.size() + "]";
    }
}
