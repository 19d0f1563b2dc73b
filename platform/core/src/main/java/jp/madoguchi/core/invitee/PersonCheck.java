package jp.madoguchi.core.invitee;

import java.time.Instant;
import java.util.UUID;
import jp.madoguchi.core.botcheck.Verdict;

/** Whether a number and a secret belong together. */
public sealed interface PersonCheck {

    /** They do. */
    record Right(UUID inviteeId, String procedure) implements PersonCheck {}

    /** They do not, or the number does not exist: never said which. */
    record Wrong() implements PersonCheck {}

    /** Too many failures. */
    record Locked(Instant until) implements PersonCheck {}

    /**
     * They fit several people, and a second number is needed.
     *
     * @param bySerial whether 製造管理番号 tells them apart; 予約ID always does
     */
    record Several(boolean bySerial) implements PersonCheck {}

    /** Nothing was looked at: whoever asks has not shown yet to be no robot. */
    record Unproved(Verdict why) implements PersonCheck {}
}
