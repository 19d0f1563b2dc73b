package jp.madoguchi.console.rehearsal;

import jp.madoguchi.core.tenancy.City;
import org.jspecify.annotations.Nullable;

/** A city and its twin, or null where it has none. */
public record TwinLine(City city, @Nullable City twin) {}
