package jp.madoguchi.base.db;

import java.time.Duration;

/**
 * How to reach a cluster with the application's login.
 *
 * @param url      JDBC address
 * @param user     login role
 * @param password its password
 * @param poolSize connections at most; small on purpose, because each keeps memory for every city it has touched
 * @param maxAge   a connection is retired at this age, which gives that memory back
 */
public record DatabaseSettings(String url, String user, String password, int poolSize, Duration maxAge) {

    public DatabaseSettings(String url, String user, String password) {
        this(url, user, password, 16, Duration.ofMinutes(20));
    }

    @Override
    public String toString() {
        return "DatabaseSettings[" + url + ", " + user + "]";
    }
}
