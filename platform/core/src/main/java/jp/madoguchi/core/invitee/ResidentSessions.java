package jp.madoguchi.core.invitee;

import java.util.Optional;

/** Sessions of residents of the bound city: a token of one city is unknown in every other. */
public abstract class ResidentSessions {

    /** The session of a cookie's token, by one query; empty when unknown or over. */
    public abstract Optional<ResidentSession> find(String token);

    /** Ends the session and releases what it holds. */
    public abstract void end(String token);
}
