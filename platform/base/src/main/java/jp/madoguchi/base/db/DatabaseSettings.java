package jp.madoguchi.base.db;

/**
 * How to reach a cluster.
 *
 * @param url      JDBC address
 * @param user     login role
 * @param password its password
 * @param pool     how many connections there may be
 */
public record DatabaseSettings(String url, String user, String password, PoolSettings pool) {

    public DatabaseSettings(String url, String user, String password) {
        this(url, user, password, PoolSettings.USUAL);
    }

    @Override
    public String toString() {
        return "DatabaseSettings[" + url + ", " + user + "]";
    }
}
