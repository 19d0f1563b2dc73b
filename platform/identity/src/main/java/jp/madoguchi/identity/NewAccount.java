package jp.madoguchi.identity;

/**
 * An account that is to stand. Hides its password in {@link #toString()}.
 *
 * @param city       the city's code
 * @param shortName  unique in the city
 * @param familyName shown in the console
 * @param givenName  shown in the console
 * @param password   set when the account is made; a later run leaves a changed one alone
 * @param group      the organisation's group
 */
public record NewAccount(
        String city, String shortName, String familyName, String givenName, String password, String group) {

    /** May do everything in its city. */
    public static final String ADMINISTRATOR = "administrator";

    /** Sees bookings and takes the file of bookings. */
    public static final String COUNTER = "counter";

    /** Unique in the realm: {@code miura.admin}. */
    public String userName() {
        return city + "." + shortName;
    }

    @Override
    public String toString() {
        return "NewAccount[" + userName() + "]";
    }
}
