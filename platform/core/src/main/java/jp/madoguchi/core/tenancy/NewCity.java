package jp.madoguchi.core.tenancy;

import java.util.List;
import jp.madoguchi.base.db.Databases;

/**
 * What is needed to open a city.
 *
 * @param code    short lower-case name
 * @param name    what people read
 * @param preset  name of a file in {@code presets/}
 * @param hosts   host names, the main one first
 * @param cluster the database cluster on which it is placed
 */
public record NewCity(String code, String name, String preset, List<String> hosts, String cluster) {

    public NewCity {
        hosts = List.copyOf(hosts);
        if (hosts.isEmpty()) {
            throw new IllegalArgumentException("A city needs a host");
        }
    }

    /** A city on the main cluster. */
    public NewCity(String code, String name, String preset, List<String> hosts) {
        this(code, name, preset, hosts, Databases.MAIN);
    }
}
