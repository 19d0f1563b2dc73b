package jp.madoguchi.journey.harness;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** What was done and learnt on a stack, kept with its data: a run on a stack that goes on need not begin anew. */
public final class Notes {

    private final Path file;
    private final Properties properties = new Properties();

    Notes(Path folder) {
        file = folder.resolve("journey.properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new IllegalStateException("The notes cannot be read", e);
            }
        }
    }

    /** Whether something was noted. */
    public boolean has(String key) {
        return properties.containsKey(key);
    }

    /** What was noted. */
    public String get(String key) {
        String value = properties.getProperty(key);
        if (value == null) {
            throw new IllegalStateException("Nothing was noted about " + key);
        }
        return value;
    }

    /** Notes something. */
    public void put(String key, String value) {
        properties.setProperty(key, value);
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        } catch (IOException e) {
            throw new IllegalStateException("The notes cannot be written", e);
        }
    }

    /** Does a step unless it was done on this stack before. */
    public void once(String step, Runnable work) {
        if (!has(step)) {
            work.run();
            put(step, "done");
        }
    }
}
