package jp.madoguchi.stack.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.madoguchi.stack.StackException;

/** Short commands that are waited for. */
public final class Commands {

    private Commands() {}

    /**
     * Runs a command to its end and returns what it printed.
     *
     * @throws StackException when it cannot be run or ends with another code than 0; the message holds its output
     */
    public static String run(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                throw new StackException("The command " + String.join(" ", command) + " failed: " + output);
            }
            return output;
        } catch (IOException e) {
            throw new StackException("The command " + command.getFirst() + " cannot be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while waiting for " + command.getFirst() + ".", e);
        }
    }

    /** Whether a command can be run here and ends well. */
    public static boolean works(String... command) {
        try {
            run(List.of(command));
            return true;
        } catch (StackException e) {
            return false;
        }
    }
}
