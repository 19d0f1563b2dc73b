package jp.madoguchi.core.invitee;

import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.base.id.ReservationNumber;
import jp.madoguchi.core.settings.LoginScheme;
import org.jspecify.annotations.Nullable;

/** Which one of the people of a number typed the secret. Pure. */
final class Matching {
    private static final byte[] NOBODYS = new byte[32];

    private Matching() {}

    /** What the people of a number and a secret come to. */
    sealed interface Outcome {

        /** Nobody, or somebody who may not book any more. */
        record Nobody() implements Outcome {}

        /** Exactly one person. */
        record One(Candidate person) implements Outcome {}

        /**
         * Number and secret fit several people, and one of them must never get in as another.
         *
         * @param bySerial whether 製造管理番号 tells all of them apart
         */
        record Several(boolean bySerial) implements Outcome {}
    }

    static Outcome match(Credentials typed, byte[] secretHmac, List<Candidate> candidates) {
        boolean birthday = typed.scheme().byBirthday();
        List<Candidate> right = candidates.stream()
                .filter(person -> isRight(secretHmac, birthday ? person.mmddHmac() : person.passwordHmac()))
                .toList();
        // Somebody compares even where nobody has the number.
        MessageDigest.isEqual(secretHmac, NOBODYS);
        List<Candidate> meant = typed.further().isBlank() ? people(typed.scheme(), right) : named(typed, right);
        if (meant.size() == 1) {
            return meant.getFirst().active() ? new Outcome.One(meant.getFirst()) : new Outcome.Nobody();
        }
        return meant.isEmpty() ? new Outcome.Nobody() : new Outcome.Several(bySerial(meant));
    }

    /**
     * The people who are meant where nothing further was typed. An ended row of the same card, or of the same citizen, is
     * history. An ended row of another's notice is not: its owner may be typing.
     */
    private static List<Candidate> people(LoginScheme scheme, List<Candidate> right) {
        List<Candidate> active = right.stream().filter(Candidate::active).toList();
        if (scheme != LoginScheme.NOTICE_ID_MMDD || active.size() != 1) {
            return active;
        }
        Candidate person = active.getFirst();
        boolean history = right.stream().allMatch(other -> other.equals(person) || other.isSameCitizenAs(person));
        return history ? active : right;
    }

    private static List<Candidate> named(Credentials typed, List<Candidate> right) {
        String folded = SchemeNumber.folded(typed.further());
        Optional<String> number = ReservationNumber.parse(typed.further()).map(ReservationNumber::value);
        return right.stream()
                .filter(Candidate::active)
                .filter(person -> person.serialNumber() != null
                                && person.serialNumber().equals(folded)
                        || number.filter(person.reservationNumber()::equals).isPresent())
                .toList();
    }

    private static boolean bySerial(List<Candidate> people) {
        return people.stream()
                        .map(Candidate::serialNumber)
                        .filter(serial -> serial != null)
                        .distinct()
                        .count()
                == people.size();
    }

    private static boolean isRight(byte[] typed, byte @Nullable [] stored) {
        return MessageDigest.isEqual(typed, stored == null ? NOBODYS : stored) && stored != null;
    }
}
