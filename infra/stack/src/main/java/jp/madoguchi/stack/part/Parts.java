package jp.madoguchi.stack.part;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.madoguchi.stack.StackException;
import jp.madoguchi.stack.config.StackConfig;
import jp.madoguchi.stack.process.ChildProcesses;

/** Every part of a stack, in the order in which they need each other. */
public final class Parts {

    /** The names of what was built here. */
    public static final List<String> APPLICATIONS =
            List.of("seed", "offline-agent", "tenant-admin", "resident-site", "console");

    /** The names of all parts that are processes of ours, the last started first; PostgreSQL stops after them. */
    public static final List<List<String>> STOPPING_ORDER = List.of(APPLICATIONS, List.of("mail", "s3", "keycloak"));

    private final StackConfig stack;
    private final ChildProcesses processes;

    /** The parts of one stack; nothing is fetched or started yet. */
    public Parts(StackConfig stack, ChildProcesses processes) {
        this.stack = stack;
        this.processes = processes;
    }

    /** The names of all parts that are processes of ours. */
    public static Stream<String> names() {
        return STOPPING_ORDER.stream().flatMap(List::stream);
    }

    /** The database, which everything else needs. */
    public PostgresPart postgres() {
        return new PostgresPart(stack);
    }

    /** The second cluster for cities. */
    public PostgresPart secondPostgres() {
        return PostgresPart.second(stack);
    }

    /** What the applications talk to; each supplier fetches its program when it is missing. */
    public List<Supplier<Part>> services() {
        return List.of(
                () -> KeycloakPart.of(stack, processes),
                () -> S3Part.of(stack, processes),
                () -> MailPart.of(stack, processes));
    }

    /** The four applications; a supplier fails when its application is not built. */
    public List<Supplier<Part>> applications() {
        return Arrays.stream(Application.values())
                .<Supplier<Part>>map(application -> () -> ApplicationPart.of(application, stack, processes))
                .toList();
    }

    /** Tells Keycloak where the console listens, should that have changed. */
    public void keepAddresses() {
        ConsoleAddress.keep(stack);
    }

    /** Migrates and makes the demo cities; takes the console's whole start. */
    public void seed() {
        ApplicationPart.seed(stack, processes);
    }

    /** One part by its name, to start it again. */
    public Part named(String name) {
        return switch (name) {
            case "postgres" -> postgres();
            case "postgres-2" -> secondPostgres();
            case "keycloak" -> KeycloakPart.of(stack, processes);
            case "s3" -> S3Part.of(stack, processes);
            case "mail" -> MailPart.of(stack, processes);
            default ->
                Arrays.stream(Application.values())
                        .filter(application -> application.title().equals(name))
                        .findFirst()
                        .map(application -> ApplicationPart.of(application, stack, processes))
                        .orElseThrow(() -> new StackException("There is no part named " + name + "."));
        };
    }
}
