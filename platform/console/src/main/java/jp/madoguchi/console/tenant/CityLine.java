package jp.madoguchi.console.tenant;

import jp.madoguchi.core.tenancy.City;
import org.jspecify.annotations.Nullable;

/**
 * A city in the table.
 *
 * @param numbers null when they could not be read: the city is not open yet, or its schema is behind
 */
public record CityLine(City city, @Nullable CityNumbers numbers, String residentSite, String console) {}
