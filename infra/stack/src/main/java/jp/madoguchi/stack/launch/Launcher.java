package jp.madoguchi.stack.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import jp.madoguchi.stack.StackException;
import jp.madoguchi.stack.config.StackConfig;
import jp.madoguchi.stack.config.StackFolders;
import jp.madoguchi.stack.postgres.PostgresServer;
import jp.madoguchi.stack.postgres.TestDatabases;
import jp.madoguchi.stack.process.ChildProcesses;
import jp.madoguchi.stack.process.Waiting;

/** The program behind {@code infra/run}, {@code infra/stop} and the test database of {@code infra/test}, with all parts where a folder is named. */
public final class Launcher {

    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private static final PrintStream ERR =
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

    private Launcher() {}

    /** Ends with 0, or with 1 after one sentence about what is wrong. */
    public static void main(String[] arguments) {
        try {
            run(Options.parse(List.of(arguments)));
        } catch (StackException e) {
            ERR.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run(Options options) {
        if (options.testDatabase()) {
            if (options.state() != null) {
                SharedParts.offer(options.folders(), new Progress(ERR));
            }
            offerTestDatabase();
        } else if (options.stop()) {
            stop(options.folders(), options);
        } else {
            start(options);
        }
    }

    private static void start(Options options) {
        StackFolders folders = options.folders();
        folders.make();
        ChildProcesses processes = new ChildProcesses(folders.run(), folders.log());
        String again = options.again();
        if (again != null) {
            new LocalStack(StackConfig.of(folders, options.ports()), new Progress(OUT)).startAgain(again);
            return;
        }
        Progress progress = new Progress(OUT);
        try (LauncherLock lock = LauncherLock.take(folders)) {
            if (options.reset()) {
                refuseResetWhileRunning(processes);
                new LocalStack(StackConfig.of(folders, options.ports()), progress).stop();
                folders.forgetData();
            }
            StackConfig config = StackConfig.of(folders, options.ports());
            new Supervisor(new LocalStack(config, progress), processes, progress)
                    .run(options.detach(), options.partsOnly());
            lock.close();
        }
    }

    private static void stop(StackFolders folders, Options options) {
        folders.make();
        ChildProcesses processes = new ChildProcesses(folders.run(), folders.log());
        LocalStack stack = new LocalStack(StackConfig.of(folders, options.ports()), new Progress(OUT));
        boolean foreground = processes.alive(Supervisor.LAUNCHER).isPresent();
        if (!foreground && stack.running().isEmpty()) {
            OUT.println("Madoguchi does not run.");
            return;
        }
        processes.alive(Supervisor.LAUNCHER).ifPresent(launcher -> {
            launcher.destroy();
            Waiting.until(Duration.ofMinutes(2), () -> !launcher.isAlive());
        });
        stack.stop();
        OUT.println("Madoguchi has stopped; its data is kept in " + folders.data() + ".");
    }

    private static void refuseResetWhileRunning(ChildProcesses processes) {
        if (!processes.running().isEmpty()) {
            throw new StackException("Madoguchi runs: infra/stop ends it before --reset.");
        }
    }

    /** Prints the address of a fast server and keeps it until standard input closes. */
    private static void offerTestDatabase() {
        PostgresServer server = TestDatabases.shared();
        OUT.println(
                server.url("postgres") + "?user=" + encoded(server.user()) + "&password=" + encoded(server.password()));
        try {
            while (System.in.read() >= 0) {
                // Nothing is expected: the end of the input is the signal.
            }
        } catch (IOException e) {
            throw new StackException("Standard input failed: " + e.getMessage(), e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
