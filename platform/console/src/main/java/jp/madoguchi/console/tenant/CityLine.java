package jp.madoguchi.console.tenant;

import jp.madoguchi.core.tenancy.City;
import org.jspecify.annotations.Nullable;

/**
 * A city in the table.
 *
 * @param numbers      null when they could not be read: the city is not open, its schema is behind, or time was up
 * @param residentSite empty where the city has no host any more
 * @param console      as the residents' site
 */
public record CityLine(City city, @Nullable CityNumbers numbers, String residentSite, String console) {}
