package jp.madoguchi.console.command;

import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs what the arguments ask for and gives the exit code: 0 when everything succeeded. */
@Component
public class Commands {

    private static final String MIGRATE = "--migrate";
    private static final String SEED = "--seed";
    private static final Logger log = LoggerFactory.getLogger(Commands.class);

    private final Migration migration;
    private final DemoSeed seed;

    Commands(Migration migration, DemoSeed seed) {
        this.migration = migration;
        this.seed = seed;
    }

    /** Whether the arguments ask for something that is done once. */
    public static boolean isCommand(Set<String> arguments) {
        return arguments.contains(MIGRATE) || arguments.contains(SEED);
    }

    /** Migrates, and makes the demo cities where asked; making a city twice changes nothing. */
    public int run(Set<String> arguments) {
        boolean done = migration.run();
        if (done && arguments.contains(SEED)) {
            done = seed.run();
        }
        log.info(done ? "Done." : "Ended with failures; the lines above name them. It may be run again.");
        return done ? 0 : 1;
    }
}
