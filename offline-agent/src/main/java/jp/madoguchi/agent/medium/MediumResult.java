package jp.madoguchi.agent.medium;

import java.nio.file.Path;

/** Whether a file is on a medium. */
public sealed interface MediumResult {

    /** It is there, and what was read back is what was written. */
    record Written(Path file) implements MediumResult {}

    /** It is not there; {@code key} is the message that says why and what to do. */
    record Refused(String key) implements MediumResult {}
}
