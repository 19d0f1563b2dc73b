package jp.madoguchi.agent.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.exchange.identity.PublicIdentity;

/**
 * Where the exchange of public keys stands.
 *
 * @param city the city's confirmed keys
 * @param cityNext keys that the city has announced
 * @param own the terminal's keys
 * @param ownNext keys that the terminal will use next
 * @param waiting keys that were received and are to be compared
 * @param waitingCode the code to compare for them
 */
record Enrolment(
        Optional<PublicIdentity> city,
        Optional<PublicIdentity> cityNext,
        PublicIdentity own,
        Optional<PublicIdentity> ownNext,
        Optional<PublicIdentity> waiting,
        Optional<String> waitingCode) {

    /** Every key that is in use or announced. */
    public List<KeyRow> keys() {
        List<KeyRow> rows = new ArrayList<>(List.of(KeyRow.of("own", own)));
        ownNext.ifPresent(keys -> rows.add(KeyRow.of("own-next", keys)));
        city.ifPresent(keys -> rows.add(KeyRow.of("city", keys)));
        cityNext.ifPresent(keys -> rows.add(KeyRow.of("city-next", keys)));
        return rows;
    }

    /** Whether this terminal may make new keys now. */
    public boolean mayChange() {
        return city.isPresent() && ownNext.isEmpty();
    }

    public boolean done() {
        return city.isPresent();
    }
}
