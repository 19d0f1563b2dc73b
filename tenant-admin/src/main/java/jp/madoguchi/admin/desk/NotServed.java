package jp.madoguchi.admin.desk;

import jp.madoguchi.core.invitee.DeskPerson;

/** The person in the address is not being served in this session, or not by this member of staff. */
final class NotServed extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why. */
    enum Why {
        /** Nobody has begun, or it has ended in another tab. */
        ENDED,
        /** The person's booking is at a place that the member does not see. */
        ELSEWHERE,
        /** The call centre is closed now. */
        CLOSED
    }

    private final transient DeskPerson person;
    private final Why why;

    NotServed(DeskPerson person, Why why) {
        super("Not served: " + why);
        this.person = person;
        this.why = why;
    }

    DeskPerson person() {
        return person;
    }

    Why why() {
        return why;
    }
}
