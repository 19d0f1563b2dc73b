package jp.madoguchi.core;

import jp.madoguchi.core.tenancy.City;

/** The two cities of every test. */
public record TestCities(City miura, City kurume) {}
