package jp.madoguchi.stack.part;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.madoguchi.stack.config.Slot;
import jp.madoguchi.stack.process.ChildProcesses;

/**
 * A part that is one child process.
 *
 * @param folder its working directory
 * @param health how it answers once it is up
 */
record ProcessPart(
        String name,
        Slot slot,
        ChildProcesses processes,
        List<String> command,
        Map<String, String> environment,
        Path folder,
        Health health)
        implements Part {

    @Override
    public void start() {
        if (processes.alive(name).isEmpty()) {
            processes.start(name, command, environment, folder);
        }
    }

    @Override
    public boolean healthy() {
        return processes.alive(name).isPresent() && health.answers();
    }

    @Override
    public void stop() {
        processes.stop(name);
    }
}
