package jp.madoguchi.agent.exchange;

import java.util.Optional;
import jp.madoguchi.exchange.identity.PublicIdentity;

/**
 * Where the exchange of public keys stands.
 *
 * @param city the city's confirmed keys
 * @param waiting keys that were received and are to be compared
 * @param waitingCode the code to compare for them
 */
record Enrolment(Optional<PublicIdentity> city, Optional<PublicIdentity> waiting, Optional<String> waitingCode) {

    public boolean done() {
        return city.isPresent();
    }
}
