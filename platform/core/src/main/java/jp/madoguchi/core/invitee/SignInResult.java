package jp.madoguchi.core.invitee;

import java.time.Instant;
import java.util.UUID;
import jp.madoguchi.core.botcheck.Verdict;

/** What came of a sign-in. */
public sealed interface SignInResult {

    /**
     * Signed in.
     *
     * @param sessionToken for an HttpOnly cookie; the database keeps its hash alone
     */
    record SignedIn(UUID inviteeId, String sessionToken, Instant expiresAt) implements SignInResult {
        @Override
        public String toString() {
            return "SignedIn[inviteeId=" + inviteeId + "]";
        }
    }

    /** Not signed in: number or password is wrong (never said which), or the QR code is not valid any more. */
    record Wrong() implements SignInResult {}

    /** Not signed in: the person's procedure is not booked on the web, and nothing is booked. */
    record NotOnWeb(String procedure) implements SignInResult {}

    /**
     * Not signed in yet: number and secret fit several people, and a second number is needed.
     *
     * @param bySerial whether 製造管理番号 tells them apart; 予約ID always does
     */
    record Several(boolean bySerial) implements SignInResult {}

    /** Not signed in: whoever asks has not shown yet to be no robot. */
    record Unproved(Verdict why) implements SignInResult {}

    /** Not signed in: too many failures. */
    record Locked(Instant until) implements SignInResult {}
}
