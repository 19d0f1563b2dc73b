package jp.madoguchi.stack.launch;

import jp.madoguchi.stack.StackException;
import jp.madoguchi.stack.config.StackConfig;
import jp.madoguchi.stack.config.StackFolders;
import jp.madoguchi.stack.config.StackPorts;

/** The build's side of {@link TestParts}: starts empty parts on free ports while the first modules are tested. */
final class SharedParts {

    private SharedParts() {}

    /** Returns at once; the ports are written when every part answers. The parts end with this JVM. */
    static void offer(StackFolders folders, Progress progress) {
        new LocalStack(StackConfig.of(folders, StackPorts.free()), progress).stop();
        folders.forget();
        StackConfig config = StackConfig.of(folders, StackPorts.free());
        LocalStack stack = new LocalStack(config, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::stop));
        Thread.ofVirtual().start(() -> {
            try {
                stack.start(true);
                ReadyMark.write(folders, config.ports());
            } catch (StackException e) {
                ReadyMark.writeFailure(folders, String.valueOf(e.getMessage()));
            }
        });
    }
}
