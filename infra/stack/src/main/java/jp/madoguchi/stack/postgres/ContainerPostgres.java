package jp.madoguchi.stack.postgres;

import java.util.Map;
import java.util.stream.Stream;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The server for tests as a container, which Testcontainers removes when the JVM ends. */
final class ContainerPostgres {

    private static final int PORT = 5432;

    private ContainerPostgres() {}

    static PostgresServer start() {
        PostgreSQLContainer container = new PostgreSQLContainer("postgres:18")
                .withUsername(StackPostgres.USER)
                .withEnv("POSTGRES_INITDB_ARGS", "--locale-provider=builtin --builtin-locale=C.UTF-8")
                .withCommand(command());
        container.start();
        return new PostgresServer(
                container.getHost(), container.getMappedPort(PORT), container.getUsername(), container.getPassword());
    }

    private static String[] command() {
        Map<String, String> settings = PostgresSettings.fast(PORT);
        settings.put("listen_addresses", "*");
        settings.remove("unix_socket_directories");
        Stream<String> options =
                settings.entrySet().stream().flatMap(one -> Stream.of("-c", one.getKey() + "=" + one.getValue()));
        return Stream.concat(Stream.of("postgres"), options).toArray(String[]::new);
    }
}
