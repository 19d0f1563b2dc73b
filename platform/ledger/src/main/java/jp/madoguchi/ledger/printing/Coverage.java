package jp.madoguchi.ledger.printing;

import java.util.List;
import java.util.UUID;

/**
 * Whether fonts can draw every name and address of a selection.
 *
 * @param people   how many notices there would be
 * @param problems people with a character that no font has
 */
public record Coverage(int people, List<Problem> problems) {

    public Coverage {
        problems = List.copyOf(problems);
    }

    public boolean complete() {
        return problems.isEmpty();
    }

    /**
     * One person.
     *
     * @param shownName  with □ for a vendor's own characters
     * @param characters what cannot be drawn, with code points: {@code □ U+E000}
     */
    public record Problem(UUID card, String shownName, String shownReservationNumber, List<String> characters) {

        public Problem {
            characters = List.copyOf(characters);
        }

        @Override
        public String toString() {
            return "Problem[" + card + "]";
        }
    }
}
