package jp.madoguchi.base.db;

/**
 * What a table holds, told without its rows.
 *
 * @param rows how many
 * @param sum  the rows' hashes added up: the same whatever order they lie in
 */
public record TableSum(String table, long rows, String sum) {}
