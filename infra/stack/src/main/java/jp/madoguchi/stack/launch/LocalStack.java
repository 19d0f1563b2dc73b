package jp.madoguchi.stack.launch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.madoguchi.stack.StackException;
import jp.madoguchi.stack.config.StackConfig;
import jp.madoguchi.stack.part.Part;
import jp.madoguchi.stack.part.Parts;
import jp.madoguchi.stack.part.PostgresPart;
import jp.madoguchi.stack.process.ChildProcesses;
import jp.madoguchi.stack.process.Waiting;

/**
 * A whole stack on this machine. Tests start one of their own:
 *
 * <pre>{@code
 * StackConfig config = StackConfig.of(new StackFolders(folder), StackPorts.free());
 * LocalStack stack = new LocalStack(config, new Progress(stream));
 * stack.start(false);
 * ...
 * stack.stop();
 * }</pre>
 */
public final class LocalStack {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int LAST_LINES = 15;

    private final StackConfig config;
    private final Progress progress;
    private final ChildProcesses processes;
    private final Parts parts;
    private volatile boolean stopping;

    /** Names a stack; nothing starts yet. */
    public LocalStack(StackConfig config, Progress progress) {
        this.config = config;
        this.progress = progress;
        this.processes =
                new ChildProcesses(config.folders().run(), config.folders().log());
        this.parts = new Parts(config, processes);
    }

    /**
     * Starts every part and waits until all are healthy; what was started is stopped again when one is not.
     *
     * @param partsOnly without the applications
     * @throws StackException with one sentence that says what is wrong
     */
    public void start(boolean partsOnly) {
        refuseSecondStart();
        stopping = false;
        parts.postgres().stop();
        parts.secondPostgres().stop();
        Preconditions.check(config, partsOnly);
        try {
            progress.say("PostgreSQL starts");
            bringUp(List.of(parts::postgres, parts::secondPostgres));
            progress.say("Keycloak, S3 and mail start (the first time they are fetched)");
            bringUp(parts.services());
            parts.keepAddresses();
            if (!partsOnly) {
                seedAndServe();
            }
        } catch (RuntimeException e) {
            progress.say("Stopping what was started");
            stop();
            throw e;
        }
    }

    /** Starts the applications beside parts that run already, whoever started those. */
    public void startApplications() {
        stopping = false;
        Preconditions.applicationPorts(config);
        seedAndServe();
    }

    /** Ends the applications alone. */
    public void stopApplications() {
        stopping = true;
        Parts.APPLICATIONS.parallelStream().forEach(processes::stop);
    }

    private void seedAndServe() {
        progress.say("Databases are migrated, demo cities made");
        parts.seed();
        progress.say("The applications start");
        bringUp(parts.applications());
    }

    /** Ends everything this stack started, applications first, the database last. */
    public synchronized void stop() {
        stopping = true;
        for (List<String> together : Parts.STOPPING_ORDER) {
            together.parallelStream().forEach(processes::stop);
        }
        parts.postgres().stop();
        parts.secondPostgres().stop();
    }

    /** Starts one part again that has ended, and waits until it is healthy. */
    public void startAgain(String name) {
        stopping = false;
        bringUp(List.of(() -> parts.named(name)));
    }

    /** Kills one part without warning (SIGKILL), for tests of what survives that. */
    public void kill(String name) {
        ProcessHandle process = switch (name) {
            case "postgres" -> parts.postgres().process();
            case "postgres-2" -> parts.secondPostgres().process();
            default -> processes.alive(name).orElseThrow(() -> new StackException(name + " does not run."));
        };
        Stream.concat(Stream.of(process), process.descendants()).toList().forEach(ProcessHandle::destroyForcibly);
        process.onExit().join();
    }

    /** The names of the parts that run. */
    public List<String> running() {
        List<String> running = new ArrayList<>(
                Parts.names().filter(name -> processes.alive(name).isPresent()).toList());
        if (parts.postgres().runs()) {
            running.add("postgres");
        }
        if (parts.secondPostgres().runs()) {
            running.add("postgres-2");
        }
        return running;
    }

    /** The last lines of a part's log. */
    public String lastLines(String name) {
        return processes.lastLines(name, LAST_LINES);
    }

    /** The database with its superuser, for tests and measurements. */
    public PostgresPart postgres() {
        return parts.postgres();
    }

    /** Where the stack listens and keeps its things. */
    public StackConfig config() {
        return config;
    }

    /** Fails when a part of this stack runs already. */
    void refuseSecondStart() {
        List<String> running =
                Parts.names().filter(name -> processes.alive(name).isPresent()).toList();
        if (!running.isEmpty()) {
            throw new StackException(
                    "Madoguchi runs already (" + String.join(", ", running) + "): infra/stop ends it first.");
        }
    }

    private void bringUp(List<? extends Supplier<? extends Part>> suppliers) {
        List<CompletableFuture<Void>> all = suppliers.stream()
                .map(part -> CompletableFuture.runAsync(
                        () -> bringUp(part.get()), task -> Thread.ofVirtual().start(task)))
                .toList();
        try {
            CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StackException reason ? reason : e;
        }
    }

    private void bringUp(Part part) {
        startUnlessStopping(part);
        boolean up = Waiting.until(PATIENCE, () -> stopping || part.healthy() || ended(part));
        if (!up || !part.healthy()) {
            throw new StackException(part.name() + (up ? " ended at its start" : " does not answer") + "; its log "
                    + processes.log(part.name()) + " ends with:\n" + lastLines(part.name()));
        }
        progress.say("  " + part.name() + " is up on port " + config.ports().of(part.slot()));
    }

    private void startUnlessStopping(Part part) {
        if (stopping) {
            throw new StackException("The stack is being stopped.");
        }
        part.start();
    }

    private boolean ended(Part part) {
        return !(part instanceof PostgresPart) && processes.alive(part.name()).isEmpty();
    }
}
