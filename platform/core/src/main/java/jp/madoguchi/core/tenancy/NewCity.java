package jp.madoguchi.core.tenancy;

import java.util.List;

/**
 * What is needed to open a city.
 *
 * @param code   short lower-case name
 * @param name   what people read
 * @param preset name of a file in {@code presets/}
 * @param hosts  host names, the main one first
 */
public record NewCity(String code, String name, String preset, List<String> hosts) {

    public NewCity {
        hosts = List.copyOf(hosts);
        if (hosts.isEmpty()) {
            throw new IllegalArgumentException("A city needs a host");
        }
    }
}
