package jp.madoguchi.journey.harness;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import jp.madoguchi.stack.StackException;
import jp.madoguchi.stack.config.StackConfig;
import jp.madoguchi.stack.config.StackFolders;
import jp.madoguchi.stack.config.StackPorts;
import jp.madoguchi.stack.home.ProjectHome;
import jp.madoguchi.stack.launch.LocalStack;
import jp.madoguchi.stack.launch.Progress;
import jp.madoguchi.stack.launch.TestParts;

/**
 * The whole stack: the applications beside the parts that the build shares, a stack of its own on free ports with empty
 * data, or the one that runs in the folder that {@code MADOGUCHI_JOURNEY_STATE} names on the ports from
 * {@code MADOGUCHI_JOURNEY_PORTS_FROM}.
 */
public final class JourneyStack implements AutoCloseable {

    private static final String STATE = "MADOGUCHI_JOURNEY_STATE";
    private static final String PORTS_FROM = "MADOGUCHI_JOURNEY_PORTS_FROM";

    private final LocalStack stack;
    private final Runnable end;

    private JourneyStack(LocalStack stack, Runnable end) {
        this.stack = stack;
        this.end = end;
    }

    /** Starts the stack, beside the build's shared parts where there are some, or finds the one that runs. */
    public static JourneyStack start() {
        String running = System.getenv(STATE);
        if (running != null && !running.isBlank()) {
            return find(Path.of(running));
        }
        return TestParts.sharedByBuild() ? startBesideSharedParts() : startOwn();
    }

    private static JourneyStack startBesideSharedParts() {
        LocalStack stack = new LocalStack(TestParts.shared().config(), new Progress(System.out));
        Runtime.getRuntime().addShutdownHook(new Thread(stack::stopApplications));
        stack.startApplications();
        return new JourneyStack(stack, stack::stopApplications);
    }

    private static JourneyStack startOwn() {
        StackFolders folders =
                new StackFolders(ProjectHome.find().resolve("infra/.state").resolve("journey"));
        folders.make();
        Progress progress = new Progress(System.out);
        new LocalStack(StackConfig.of(folders, StackPorts.free()), progress).stop();
        folders.forgetData();
        LocalStack stack = new LocalStack(StackConfig.of(folders, StackPorts.free()), progress);
        JourneyStack journey = new JourneyStack(stack, stack::stop);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::stop));
        stack.start(false);
        return journey;
    }

    private static JourneyStack find(Path state) {
        Map<String, String> environment = System.getenv();
        String first = environment.get(PORTS_FROM);
        StackPorts ports =
                first == null ? StackPorts.usual(environment) : StackPorts.from(StackPorts.parse(PORTS_FROM, first));
        LocalStack stack = new LocalStack(StackConfig.of(new StackFolders(state), ports), new Progress(System.out));
        if (stack.running().isEmpty()) {
            throw new StackException("No stack runs in " + state + ", which " + STATE + " names.");
        }
        return new JourneyStack(stack, () -> {});
    }

    /** Where it listens and keeps its things. */
    public StackConfig config() {
        return stack.config();
    }

    /** Ends one part without warning and starts it again, as after a power cut. */
    public void kill(String part) {
        stack.kill(part);
    }

    /** Starts a part again that has ended and waits until it is healthy. */
    public void startAgain(String part) {
        stack.startAgain(part);
    }

    /** The counts and rows that no screen shows. */
    public CityDatabase database(String city) {
        return new CityDatabase(stack.postgres().server(), city);
    }

    /** The last lines of every application's log, for a failure's report. */
    public String lastLines() {
        StringBuilder all = new StringBuilder();
        for (String part : stack.running()) {
            all.append("== ")
                    .append(part)
                    .append('\n')
                    .append(worst(stack.lastLines(part)))
                    .append('\n');
        }
        return all.toString();
    }

    private static String worst(String lines) {
        return lines.lines()
                .filter(line -> !line.contains(" INFO ") && !line.startsWith("\t"))
                .collect(Collectors.joining("\n"));
    }

    /** The folder of what is kept; the notes of the journey lie in it. */
    public Path data() {
        return config().folders().data();
    }

    @Override
    public void close() {
        end.run();
    }

    /** The folder of the module, for pictures and files that tests make. */
    public static Path target() {
        return ProjectHome.find().resolve("infra/journey/target");
    }
}
