package jp.madoguchi.stack.launch;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.madoguchi.stack.StackException;
import jp.madoguchi.stack.process.ChildProcesses;

/** Starts a stack and stays with it until Ctrl-C, or leaves it running. */
final class Supervisor {

    static final String LAUNCHER = "launcher";
    private static final long LOOK_MILLIS = 1000;

    private final LocalStack stack;
    private final ChildProcesses processes;
    private final Progress progress;
    private final Set<String> reported = new HashSet<>();
    private volatile boolean leaving;
    private volatile boolean detached;

    Supervisor(LocalStack stack, ChildProcesses processes, Progress progress) {
        this.stack = stack;
        this.processes = processes;
        this.progress = progress;
    }

    /** Returns when everything is healthy and nobody is to watch it; otherwise stays until the process is ended. */
    void run(boolean detach, boolean partsOnly) {
        stack.refuseSecondStart();
        processes.recordThisProcess(LAUNCHER);
        Runtime.getRuntime().addShutdownHook(new Thread(this::leave, "stop"));
        try {
            stack.start(partsOnly);
        } catch (StackException e) {
            if (leaving) {
                return;
            }
            detached = true;
            processes.forget(LAUNCHER);
            throw e;
        }
        progress.print(Overview.of(stack.config(), partsOnly));
        if (detach) {
            detached = true;
            processes.forget(LAUNCHER);
            progress.say("Everything is healthy; infra/stop ends it.");
        } else {
            progress.say("Everything is healthy; Ctrl-C ends it.");
            watch(stack.running());
        }
    }

    private void leave() {
        if (!detached) {
            leaving = true;
            progress.print("");
            progress.say("Stopping");
            stack.stop();
            processes.forget(LAUNCHER);
            progress.say(
                    "Stopped; the data is kept in " + stack.config().folders().data());
        }
    }

    private void watch(List<String> expected) {
        while (!leaving) {
            Set<String> running = new HashSet<>(stack.running());
            reported.removeAll(running);
            for (String name : expected) {
                if (!leaving && !running.contains(name) && reported.add(name)) {
                    progress.say(name + " has ended unexpectedly; infra/run --again " + name
                            + " starts it again. The last lines of its log:\n" + stack.lastLines(name));
                }
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while watching.", e);
        }
    }
}
