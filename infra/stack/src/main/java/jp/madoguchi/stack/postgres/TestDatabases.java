package jp.madoguchi.stack.postgres;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;

/**
 * PostgreSQL 18 for tests: the server that the build names in {@value #SHARED_BY_BUILD}, else a container where Docker
 * is, else the embedded binaries. The last two end with the JVM.
 */
public final class TestDatabases {

    /** Environment variable or system property: {@code jdbc:postgresql://host:port/postgres?user=…&password=…}. */
    public static final String SHARED_BY_BUILD = "MADOGUCHI_TEST_PG";

    private TestDatabases() {}

    /** The one server of this JVM, started at the first call. */
    public static PostgresServer shared() {
        return Holder.SERVER;
    }

    /** Reads the address that {@code infra/test} hands to every module. */
    static PostgresServer named(String jdbcUrl) {
        URI address = URI.create(jdbcUrl.substring("jdbc:".length()));
        Map<String, String> parameters = Arrays.stream(address.getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        String user = parameters.get("user");
        String password = parameters.get("password");
        if (user == null || password == null) {
            throw new IllegalArgumentException(SHARED_BY_BUILD + " must name user and password.");
        }
        return new PostgresServer(address.getHost(), address.getPort(), user, password);
    }

    private static PostgresServer find() {
        String shared = sharedByBuild();
        if (shared != null && !shared.isBlank()) {
            return named(shared);
        }
        return DockerClientFactory.instance().isDockerAvailable()
                ? ContainerPostgres.start()
                : ThrowawayPostgres.start();
    }

    private static @Nullable String sharedByBuild() {
        String property = System.getProperty(SHARED_BY_BUILD);
        return property == null ? System.getenv(SHARED_BY_BUILD) : property;
    }

    private static final class Holder {

        private static final PostgresServer SERVER = find();
    }
}
