package jp.madoguchi.console.tenant;

import java.util.List;

/**
 * A page of the cities that match.
 *
 * @param total how many match
 * @param page  from 1
 */
public record CityPage(List<CityLine> lines, int total, int page, int pages) {}
