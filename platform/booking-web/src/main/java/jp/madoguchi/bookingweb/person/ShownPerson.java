package jp.madoguchi.bookingweb.person;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.core.booking.PersonView;

/** A person of a group; only numbers are shown, so that nobody reads a name by guessing. */
public record ShownPerson(UUID id, String number, boolean self) {

    /**
     * A group.
     *
     * @param self who is signed in
     * @param numbers see {@link PersonView#shown}
     */
    public static List<ShownPerson> of(List<PersonView> people, UUID self, Map<UUID, String> numbers) {
        return people.stream()
                .map(person -> new ShownPerson(
                        person.inviteeId(),
                        person.shown(numbers),
                        person.inviteeId().equals(self)))
                .toList();
    }
}
