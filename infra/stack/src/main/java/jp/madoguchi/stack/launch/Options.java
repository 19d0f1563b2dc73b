package jp.madoguchi.stack.launch;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import jp.madoguchi.stack.StackException;
import jp.madoguchi.stack.config.StackFolders;
import jp.madoguchi.stack.config.StackPorts;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for on the command line.
 *
 * @param again the part to start again in a stack that runs, or null
 */
record Options(
        boolean detach,
        boolean reset,
        boolean partsOnly,
        boolean stop,
        boolean testDatabase,
        @Nullable String again,
        @Nullable Path state,
        @Nullable Integer portsFrom) {

    static final String USAGE = """
            infra/run [--detach] [--reset] [--parts-only] [--state DIR] [--ports-from N]
            infra/run --again PART [--state DIR] [--ports-from N]
            infra/stop [--state DIR]

              --detach        return when everything is healthy; infra/stop ends it
              --reset         start from empty data
              --parts-only    PostgreSQL, Keycloak, S3 and mail without the applications
              --state DIR     keep data, logs and process records there (default infra/.state, or MADOGUCHI_STATE)
              --ports-from N  nine consecutive ports from N: resident, admin, console, agent, Keycloak, inbox,
                              PostgreSQL, S3, second PostgreSQL; single ports move with MADOGUCHI_PORT_RESIDENT, _ADMIN, _CONSOLE,
                              _AGENT, _KEYCLOAK, _INBOX, _PG, _S3
              --again PART    start a part again that has ended: postgres, keycloak, s3, mail, console,
                              resident-site, tenant-admin, offline-agent
            """;

    static Options parse(List<String> arguments) {
        Deque<String> left = new ArrayDeque<>(arguments);
        boolean detach = left.remove("--detach");
        boolean reset = left.remove("--reset");
        boolean partsOnly = left.remove("--parts-only");
        boolean stop = left.remove("--stop");
        boolean testDatabase = left.remove("--test-database");
        String again = value(left, "--again");
        String state = value(left, "--state");
        String portsFrom = value(left, "--ports-from");
        if (!left.isEmpty()) {
            throw new StackException("infra/run does not know " + left.getFirst() + ".\n\n" + USAGE);
        }
        return new Options(
                detach,
                reset,
                partsOnly,
                stop,
                testDatabase,
                again,
                state == null ? null : Path.of(state),
                portsFrom == null ? null : StackPorts.parse("--ports-from", portsFrom));
    }

    StackFolders folders() {
        return state == null ? StackFolders.usual() : new StackFolders(state);
    }

    StackPorts ports() {
        return portsFrom == null ? StackPorts.usual(System.getenv()) : StackPorts.from(portsFrom);
    }

    private static @Nullable String value(Deque<String> left, String name) {
        List<String> all = List.copyOf(left);
        int at = all.indexOf(name);
        if (at < 0) {
            return null;
        }
        if (at + 1 == all.size()) {
            throw new StackException(name + " needs a value.\n\n" + USAGE);
        }
        left.remove(name);
        left.remove(all.get(at + 1));
        return all.get(at + 1);
    }
}
