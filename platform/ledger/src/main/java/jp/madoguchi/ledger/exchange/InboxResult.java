package jp.madoguchi.ledger.exchange;

/**
 * What a file of bookings did to the ledger, counted in people.
 *
 * @param added     seen for the first time
 * @param changed   newer than what was here
 * @param unchanged as old as or older than what was here
 * @param unknown   of these, people that the ledger does not hold
 */
public record InboxResult(int added, int changed, int unchanged, int unknown) {

    public int total() {
        return added + changed + unchanged;
    }
}
