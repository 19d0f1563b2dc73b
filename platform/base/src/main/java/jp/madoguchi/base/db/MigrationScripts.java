package jp.madoguchi.base.db;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The migrations of some folders of the class path, read once for this process: with a schema for each of many cities, looking
 * through the application's files again for each would take longer than the work.
 */
final class MigrationScripts implements ResourceProvider {
    private static final Map<List<String>, MigrationScripts> KNOWN = new ConcurrentHashMap<>();
    private static final String CLASS_PATH = "classpath:";

    private final List<LoadableResource> scripts;

    private MigrationScripts(List<LoadableResource> scripts) {
        this.scripts = scripts;
    }

    /** @param locations folders of the class path, with or without {@code classpath:}; one that is missing is empty */
    static MigrationScripts in(String... locations) {
        return KNOWN.computeIfAbsent(List.of(locations), MigrationScripts::read);
    }

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return scripts.stream()
                .filter(script -> script.getRelativePath().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return scripts.stream()
                .filter(script -> script.getFilename().startsWith(prefix))
                .filter(script -> Arrays.stream(suffixes).anyMatch(script.getFilename()::endsWith))
                .toList();
    }

    private static MigrationScripts read(List<String> locations) {
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        List<LoadableResource> found = new ArrayList<>();
        try {
            for (String location : locations) {
                String folder = location.replace(CLASS_PATH, "");
                for (Resource file : resolver.getResources("classpath*:" + folder + "/*.sql")) {
                    String name = String.valueOf(file.getFilename());
                    found.add(new Script(folder + "/" + name, name, file.getContentAsString(StandardCharsets.UTF_8)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The migrations in " + locations + " cannot be read", e);
        }
        return new MigrationScripts(List.copyOf(found));
    }

    /** One file, in memory. */
    private static final class Script extends LoadableResource {
        private final String path;
        private final String name;
        private final String sql;

        Script(String path, String name, String sql) {
            this.path = path;
            this.name = name;
            this.sql = sql;
        }

        @Override
        public Reader read() {
            return new StringReader(sql);
        }

        @Override
        public String getAbsolutePath() {
            return path;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return path;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return path;
        }
    }
}
