package jp.madoguchi.agent.database;

import jp.madoguchi.agent.place.AgentHome;
import jp.madoguchi.base.random.SecureTokens;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
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
        return LocalPostgres.start(home, DatabasePassword.SUPERUSER.of(home, tokens));
    }

    /** Whom the tables belong to: migrations alone. */
    @Bean
    FlywayConnectionDetails flywayConnectionDetails(LocalPostgres postgres, AgentHome home, SecureTokens tokens) {
        String superuser = DatabasePassword.SUPERUSER.of(home, tokens);
        String owner = DatabasePassword.OWNER.of(home, tokens);
        JdbcClient server = superuser(postgres, "postgres", superuser);
        DatabaseRoles.makeLogin(server, DatabaseRoles.OWNER, owner);
        DatabaseRoles.makeLogin(server, DatabaseRoles.SCREENS, DatabasePassword.SCREENS.of(home, tokens));
        DatabaseRoles.makeDatabase(server);
        DatabaseRoles.prepare(superuser(postgres, DatabaseRoles.DATABASE, superuser));
        return new MigrationConnection(postgres.url(DatabaseRoles.DATABASE), owner);
    }

    /** Whom the screens work as. */
    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(
            LocalPostgres postgres, AgentHome home, SecureTokens tokens, FlywayConnectionDetails rolesAreThere) {
        return new ScreenConnection(postgres.url(DatabaseRoles.DATABASE), DatabasePassword.SCREENS.of(home, tokens));
    }

    private static JdbcClient superuser(LocalPostgres postgres, String database, String password) {
        return JdbcClient.create(
                new DriverManagerDataSource(postgres.url(database), LocalPostgres.SUPERUSER, password));
    }

    private record MigrationConnection(String getJdbcUrl, String getPassword) implements FlywayConnectionDetails {

        @Override
        public String getUsername() {
            return DatabaseRoles.OWNER;
        }

        @Override
        public String toString() {
            return "MigrationConnection[" + getJdbcUrl + "]";
        }
    }

    private record ScreenConnection(String getJdbcUrl, String getPassword) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return DatabaseRoles.SCREENS;
        }

        @Override
        public String toString() {
            return "ScreenConnection[" + getJdbcUrl + "]";
        }
    }
}
