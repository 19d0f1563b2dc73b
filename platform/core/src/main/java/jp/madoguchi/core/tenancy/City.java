package jp.madoguchi.core.tenancy;

import java.util.List;

/**
 * A municipality on the platform, as the registry knows it.
 *
 * @param code          short lower-case name, part of schema and role names: {@code miura}
 * @param name          what people read: 三浦市
 * @param preset        the preset it was made from
 * @param cluster       the database cluster on which its schema lives
 * @param state         whether it can be reached
 * @param schemaVersion the migration its schema has, such as {@code 2.001}; empty before the first
 * @param hosts         host names in lower case without port, the main one first
 * @param fit           whether this application can work with its schema
 */
public record City(
        String code,
        String name,
        String preset,
        String cluster,
        State state,
        String schemaVersion,
        List<String> hosts,
        SchemaFit fit) {

    /** Where a city stands in its life on the platform. */
    public enum State {
        PROVISIONING,
        ACTIVE,
        /** Its data is being taken to another cluster; it is back in seconds. */
        MOVING,
        SUSPENDED,
        CLOSING,
        /** Everything of it is being removed; there is no way back. */
        ERASING,
        ERASED
    }

    public City {
        if (!code.matches("[a-z][a-z0-9]{1,30}")) {
            throw new IllegalArgumentException("Not a city code: " + code);
        }
        hosts = List.copyOf(hosts);
    }

    /** A city whose schema fits. */
    public City(
            String code,
            String name,
            String preset,
            String cluster,
            State state,
            String schemaVersion,
            List<String> hosts) {
        this(code, name, preset, cluster, state, schemaVersion, hosts, SchemaFit.FITS);
    }

    /** The same city as it is, was or will be on another cluster. */
    public City on(String otherCluster) {
        return new City(code, name, preset, otherCluster, state, schemaVersion, hosts, fit);
    }

    /** Whether code may work with the city's data now: it stays where it is, and its schema is understood. */
    public boolean workable() {
        return state != State.MOVING && fit == SchemaFit.FITS;
    }

    /** The schema that holds everything of this city. */
    public String schema() {
        return "city_" + code;
    }

    /** The role for the city's staff, the worker and the exchange. */
    public String staffRole() {
        return "mdg_" + code + "_staff";
    }

    /** The role for the residents' site, which cannot read ledger tables. */
    public String residentRole() {
        return "mdg_" + code + "_resident";
    }

    /** The host that links lead to. */
    public String mainHost() {
        return hosts.getFirst();
    }

    @Override
    public String toString() {
        return "City[" + code + "]";
    }
}
