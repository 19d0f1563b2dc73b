package jp.madoguchi.console.command;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs what the arguments ask for and gives the exit code: 0 when everything succeeded. */
@Component
public class Commands {

    private static final String MIGRATE = "--migrate";
    private static final String SEED = "--seed";
    private static final String CITY = "--city";
    private static final Logger log = LoggerFactory.getLogger(Commands.class);

    private final Migration migration;
    private final DemoSeed seed;

    Commands(Migration migration, DemoSeed seed) {
        this.migration = migration;
        this.seed = seed;
    }

    /** Whether the arguments ask for something that is done once. */
    public static boolean isCommand(Collection<String> arguments) {
        return arguments.contains(MIGRATE) || arguments.contains(SEED);
    }

    /**
     * Migrates, and makes the demo cities where asked; making a city twice changes nothing.
     *
     * @param arguments as they were typed; {@code --city CODE}, which may stand several times, leaves all other cities out
     */
    public int run(List<String> arguments) {
        boolean done = migration.run(cities(arguments));
        if (done && arguments.contains(SEED)) {
            done = seed.run();
        }
        log.info(done ? "Done." : "Ended with failures; the lines above name them. It may be run again.");
        return done ? 0 : 1;
    }

    private static Set<String> cities(List<String> arguments) {
        Set<String> cities = new TreeSet<>();
        for (int i = 0; i + 1 < arguments.size(); i++) {
            if (arguments.get(i).equals(CITY)) {
                cities.add(arguments.get(i + 1));
            }
        }
        return cities;
    }
}
