package jp.madoguchi.core.slot;

import jp.madoguchi.core.procedure.Channel;

/** Who books, changes or cancels: decides deadlines, how far ahead, and what is offered. */
public enum Audience {
    /** Residents on the booking site. */
    RESIDENT(Channel.WEB),
    /** The call centre, for a resident on the telephone. */
    CALL_CENTRE(Channel.CALL_CENTRE),
    /** The city's staff. */
    STAFF(Channel.STAFF);

    private final Channel channel;

    Audience(Channel channel) {
        this.channel = channel;
    }

    /** By which way this audience books. */
    public Channel channel() {
        return channel;
    }
}
