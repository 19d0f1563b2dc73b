package jp.madoguchi.core.invitee;

import java.util.Optional;
import java.util.UUID;

/** The people of the bound city who may book. */
public abstract class Invitees {

    /** The person with this id. */
    public abstract Optional<InviteeView> find(UUID id);

    /** The person with this 予約ID as it was typed (hyphens, blanks and full width are forgiven). */
    public abstract Optional<InviteeView> byNumber(String typed);

    /** How many people may book (ended ones not counted). */
    public abstract long count();
}
