package jp.madoguchi.identity;

import java.util.List;

/**
 * A part of a city's accounts.
 *
 * @param more whether further accounts follow
 */
public record StaffPage(List<StaffAccount> accounts, boolean more) {

    public StaffPage {
        accounts = List.copyOf(accounts);
    }
}
