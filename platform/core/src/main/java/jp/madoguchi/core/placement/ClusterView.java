package jp.madoguchi.core.placement;

import java.util.List;

/**
 * A cluster as operators see it.
 *
 * @param address     host, port and database; no login
 * @param reachable   whether it answered; the numbers after it are zero otherwise
 * @param version     of PostgreSQL, empty when it did not answer
 * @param cities      cities that live there
 * @param copies      schemas of cities that do not live there: old copies
 * @param megabytes   size of its database
 * @param connections open now, of everybody
 * @param missing     what it lacks to give cities away or take them in: keys of the placement's bundle
 */
public record ClusterView(
        String name,
        String address,
        boolean reachable,
        String version,
        long cities,
        long copies,
        long megabytes,
        long connections,
        List<String> missing) {

    /** Cities to a cluster: a connection remembers the tables of every city it has served. */
    public static final int RECOMMENDED_CITIES = 400;

    public boolean full() {
        return cities >= RECOMMENDED_CITIES;
    }
}
