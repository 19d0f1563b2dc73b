package jp.madoguchi.base.port;

/**
 * Who does something: a resident, a member of staff, a vendor's operator, a terminal's user, or the system itself.
 *
 * @param kind what sort of actor
 * @param id   stable identifier: account name, invitee id or task name; never a person's name
 * @param name what screens show; may be the same as {@code id}
 */
public record Actor(Kind kind, String id, String name) {

    /** The sorts of actors that the audit trail tells apart. */
    public enum Kind {
        RESIDENT,
        STAFF,
        OPERATOR,
        TERMINAL,
        SYSTEM
    }

    /** The system acting on its own, named by its task. */
    public static Actor system(String task) {
        return new Actor(Kind.SYSTEM, task, task);
    }

    /** A resident, known by the id of the invitee who signed in. */
    public static Actor resident(String inviteeId) {
        return new Actor(Kind.RESIDENT, inviteeId, inviteeId);
    }

    /** Hides the name, which may be a person's. */
    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
