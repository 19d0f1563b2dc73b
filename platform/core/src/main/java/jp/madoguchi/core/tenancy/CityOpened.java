package jp.madoguchi.core.tenancy;

/**
 * A city's schema stands and it is about to be reachable; listeners fill it (settings, keys, procedures). Handled with
 * the city bound, possibly more than once: provisioning may be repeated.
 *
 * @param code   the city
 * @param preset the preset it is made from
 */
public record CityOpened(String code, String preset) {}
