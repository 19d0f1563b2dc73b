package jp.madoguchi.core.maintenance;

import java.time.Instant;

/**
 * What a city answered, as it is kept and printed.
 *
 * @param account of the member of staff
 * @param name    of the person in whose name it is given, with their office
 * @param words   of the permission or the reason; may be empty
 */
public record Answer(Decision decision, String account, String name, String words, Instant at) {

    @Override
    public String toString() {
        return "Answer[" + decision + ", " + account + ", " + at + "]";
    }
}
