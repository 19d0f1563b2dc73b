package jp.madoguchi.core.lifecycle;

/**
 * Who is to administer a new city.
 *
 * @param shortName  unique in the city: small letters, digits, dots and hyphens
 * @param familyName forgotten here when the account is made
 * @param givenName  as the family name
 */
public record FirstAdministrator(String shortName, String familyName, String givenName) {

    /** Hides the person's name. */
    @Override
    public String toString() {
        return "FirstAdministrator[" + shortName + "]";
    }
}
