package jp.madoguchi.core.lifecycle;

import org.jspecify.annotations.Nullable;

/**
 * A city as an operator asks for it, not yet checked.
 *
 * @param subdomain     first label of its host
 * @param cluster       name of a database cluster
 * @param administrator null where accounts are made elsewhere
 */
public record CityOrder(
        String code,
        String name,
        String subdomain,
        String preset,
        String cluster,
        @Nullable FirstAdministrator administrator) {}
