package jp.madoguchi.stack.part;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.madoguchi.stack.StackException;
import jp.madoguchi.stack.config.StackConfig;
import jp.madoguchi.stack.process.ChildProcesses;

/** Our applications as child processes. */
final class ApplicationPart {

    private static final String SEED = "seed";
    private static final int LAST_LINES = 20;

    private ApplicationPart() {}

    /** The web application, listening on its port of the loopback address. */
    static Part of(Application application, StackConfig stack, ChildProcesses processes) {
        Map<String, String> environment = application.environment(stack);
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("SERVER_PORT", Integer.toString(stack.ports().of(application.slot())));
        return new ProcessPart(
                application.title(),
                application.slot(),
                processes,
                command(application, stack, true, List.of()),
                environment,
                stack.folders().work(),
                new Health("http://127.0.0.1:" + stack.ports().of(application.slot()) + "/actuator/health", 200));
    }

    /**
     * Runs the console once: migrates the platform and all cities and makes the demo cities with their accounts.
     *
     * @throws StackException with the last lines of its log when it fails
     */
    static void seed(StackConfig stack, ChildProcesses processes) {
        Map<String, String> environment = Application.CONSOLE.environment(stack);
        environment.put("MADOGUCHI_DEMO_ACCOUNTS", DemoAccounts.file(stack).toString());
        environment.put(
                "MADOGUCHI_DEMO_RESIDENTS", DemoAccounts.residentsFile(stack).toString());
        Process process = processes.start(
                SEED,
                command(Application.CONSOLE, stack, false, List.of("--migrate", "--seed")),
                environment,
                stack.folders().work());
        try {
            if (process.waitFor() != 0) {
                throw new StackException("The migration or the demo cities failed; " + processes.log(SEED)
                        + " ends with:\n" + processes.lastLines(SEED, LAST_LINES));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted during the migration.", e);
        } finally {
            processes.forget(SEED);
        }
    }

    /** Classes are archived when a web application ends for the first time: later starts take half the CPU. */
    private static List<String> command(
            Application application, StackConfig stack, boolean archive, List<String> arguments) {
        Path jar = ApplicationFiles.layOut(application, stack.folders().work());
        List<String> flags = new ArrayList<>(List.of("-Xmx512m", HostsFile.flag(stack)));
        Path classes = jar.resolveSibling("classes.jsa");
        if (archive || Files.exists(classes)) {
            flags.add("-XX:SharedArchiveFile=" + classes);
            flags.add("-Xlog:cds=off,cds+dynamic=off,aot=off");
        }
        if (archive) {
            flags.add("-XX:+AutoCreateSharedArchive");
        }
        List<String> program = new ArrayList<>(List.of("-jar", jar.toString()));
        program.addAll(arguments);
        return Java.command(flags, program);
    }
}
