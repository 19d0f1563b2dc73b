package jp.madoguchi.console.tenant;

import java.util.Locale;
import jp.madoguchi.core.tenancy.City;

/**
 * Which cities are wanted; an empty text leaves a condition out.
 *
 * @param q       part of the name, the code or a host
 * @param state   name of a state
 * @param preset  name of a preset
 * @param cluster name of a cluster
 */
public record CityFilterForm(String q, String state, String preset, String cluster) {

    /** Takes parameters that were not sent as empty. */
    @SuppressWarnings("ConstantValue") // the binding gives null for a parameter that is not there
    public CityFilterForm {
        q = q == null ? "" : q.strip();
        state = state == null ? "" : state;
        preset = preset == null ? "" : preset;
        cluster = cluster == null ? "" : cluster;
    }

    boolean wants(City city) {
        return (state.isEmpty() || city.state().name().equals(state))
                && (preset.isEmpty() || city.preset().equals(preset))
                && (cluster.isEmpty() || city.cluster().equals(cluster))
                && (q.isEmpty() || named(city, q.toLowerCase(Locale.ROOT)));
    }

    private static boolean named(City city, String part) {
        return city.name().contains(part)
                || city.code().contains(part)
                || city.hosts().stream().anyMatch(host -> host.contains(part));
    }

    /** Whether anything is left out. */
    public boolean narrows() {
        return !(q + state + preset + cluster).isEmpty();
    }
}
