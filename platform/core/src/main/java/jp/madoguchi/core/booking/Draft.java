package jp.madoguchi.core.booking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.core.slot.SlotView;

/**
 * A booking being made. What was typed and the group stay when the hold has expired.
 *
 * @param people the signed-in person first
 * @param procedures codes of what the people come for, the signed-in person's first; each once
 * @param reserved for so many people places came from the waiting list, whether or not they stand here; 0 for none
 * @param expired whether the place is no longer kept; completing tries to take it again
 */
public record Draft(
        UUID holdId,
        SlotView slot,
        List<PersonView> people,
        List<String> procedures,
        ContactForm typed,
        Instant expiresAt,
        boolean expired,
        int reserved) {

    /** Of the people. */
    public List<UUID> ids() {
        return people.stream().map(PersonView::inviteeId).toList();
    }

    /** What the group comes for and how it looks now, to notice that another tab has changed it. */
    public String seen() {
        return HoldState.seen(slot.id(), people.size());
    }
}
