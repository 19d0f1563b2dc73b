package jp.madoguchi.agent.database;

import jp.madoguchi.agent.place.AgentHome;
import jp.madoguchi.base.random.SecureTokens;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Starts the server before anything connects, and stops it after the last connection is closed. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    LocalPostgres localPostgres(AgentHome home, SecureTokens tokens) {
        return LocalPostgres.start(home, superuserPassword(home, tokens));
    }

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(LocalPostgres postgres, AgentHome home, SecureTokens tokens) {
        String superuser = superuserPassword(home, tokens);
        String owner = DatabasePassword.in(home.vault().resolve("database-owner"), tokens);
        DatabaseRoles.makeOwner(superuser(postgres, "postgres", superuser), owner);
        DatabaseRoles.makeExtensions(superuser(postgres, DatabaseRoles.DATABASE, superuser));
        return new LocalConnection(url(postgres, DatabaseRoles.DATABASE), owner);
    }

    private static JdbcClient superuser(LocalPostgres postgres, String database, String password) {
        return JdbcClient.create(
                new DriverManagerDataSource(url(postgres, database), LocalPostgres.SUPERUSER, password));
    }

    private static String url(LocalPostgres postgres, String database) {
        // Without server details the driver leaves the values of a failed batch out of its messages, which reach the
        // log.
        return "jdbc:postgresql://127.0.0.1:" + postgres.port() + "/" + database + "?logServerErrorDetail=false";
    }

    private static String superuserPassword(AgentHome home, SecureTokens tokens) {
        return DatabasePassword.in(home.vault().resolve("database-superuser"), tokens);
    }

    private record LocalConnection(String getJdbcUrl, String getPassword) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return DatabaseRoles.OWNER;
        }

        @Override
        public String toString() {
            return "LocalConnection[" + getJdbcUrl + "]";
        }
    }
}
