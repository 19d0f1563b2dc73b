package jp.madoguchi.admin.frame;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.core.booking.PersonView;
import jp.madoguchi.core.calls.CallEntry;
import jp.madoguchi.core.invitee.CitySchemes;
import jp.madoguchi.core.invitee.ShownNumbers;
import jp.madoguchi.core.settings.LoginScheme;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * By which numbers lists name people: those of the city's notice, as on the residents' pages. Templates call it as
 * {@code @shown}, once for a list.
 */
@Component("shown")
public class ShownPeople {

    private final ShownNumbers numbers;
    private final CitySchemes schemes;
    private final MessageSource messages;

    ShownPeople(ShownNumbers numbers, CitySchemes schemes, MessageSource messages) {
        this.numbers = numbers;
        this.schemes = schemes;
        this.messages = messages;
    }

    /** For {@link PersonView#shown}. */
    public Map<UUID, String> people(Collection<PersonView> people) {
        return numbers.of(people.stream().map(PersonView::inviteeId).toList());
    }

    /** As {@link #people}, of several groups. */
    public Map<UUID, String> groups(Collection<? extends Collection<PersonView>> groups) {
        return people(groups.stream().flatMap(Collection::stream).toList());
    }

    /** As {@link #groups}, of several lists. */
    public Map<UUID, String> lists(Collection<? extends Collection<? extends Collection<PersonView>>> lists) {
        return groups(lists.stream().flatMap(Collection::stream).toList());
    }

    /** Of everybody on the call list. */
    public Map<UUID, String> calls(Collection<CallEntry> calls) {
        return numbers.of(calls.stream()
                .flatMap(call -> call.people().stream())
                .map(CallEntry.Caller::inviteeId)
                .toList());
    }

    /** As {@link PersonView#shown}, of somebody on the call list. */
    public String of(CallEntry.Caller caller, Map<UUID, String> numbers) {
        return numbers.getOrDefault(caller.inviteeId(), ShownNumbers.printed(caller.reservationNumber()));
    }

    /** What stands above the numbers: 予約ID where all have one to sign in with. */
    public String heading() {
        boolean reservations = schemes.uniform() && schemes.usual() == LoginScheme.RESERVATION_ID_PW;
        return messages.getMessage(
                reservations ? "admin.person.reservation-number" : "admin.person.number", null, Locale.JAPAN);
    }
}
