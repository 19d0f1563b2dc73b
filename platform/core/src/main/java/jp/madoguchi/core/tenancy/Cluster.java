package jp.madoguchi.core.tenancy;

/**
 * A database cluster on which cities live.
 *
 * @param name as in {@code platform.city.cluster}
 * @param url  JDBC address without a login
 */
public record Cluster(String name, String url) {}
