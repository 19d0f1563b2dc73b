package jp.madoguchi.stack.part;

import jp.madoguchi.stack.config.Slot;

/** Something of the stack that listens at one address. */
public interface Part {

    /** Its name in records, logs and messages, such as {@code resident-site}. */
    String name();

    /** Where it listens. */
    Slot slot();

    /** Starts it; returns before it answers. */
    void start();

    /** Whether it answers as it should. */
    boolean healthy();

    /** Ends it; nothing happens when it does not run. */
    void stop();
}
