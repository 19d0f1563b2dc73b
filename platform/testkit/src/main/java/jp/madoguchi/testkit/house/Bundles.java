package jp.madoguchi.testkit.house;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The message bundles of the class path with their translations. */
final class Bundles {

    private static final String END = ".properties";

    private Bundles() {}

    /**
     * A bundle without what only staff read.
     *
     * @param byLanguage texts by the end of the file's name
     */
    record Bundle(String name, Map<String, String> japanese, Map<String, Map<String, String>> byLanguage) {

        Map<String, String> in(String language) {
            return byLanguage.getOrDefault(language, Map.of());
        }
    }

    static List<Bundle> read(Set<String> staffBundles, List<String> staffKeys) throws IOException {
        Map<String, Resource> files = Arrays.stream(
                        new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*" + END))
                .collect(Collectors.toMap(Bundles::name, Function.identity()));
        List<Bundle> bundles = new ArrayList<>();
        for (String name : files.keySet()) {
            if (name.contains("_") || staffBundles.contains(name)) {
                continue;
            }
            Map<String, String> japanese = texts(Objects.requireNonNull(files.get(name)));
            japanese.keySet().removeIf(key -> staffKeys.stream().anyMatch(key::startsWith));
            Map<String, Map<String, String>> byLanguage = new TreeMap<>();
            for (Map.Entry<String, Resource> file : files.entrySet()) {
                if (file.getKey().startsWith(name + "_")) {
                    byLanguage.put(file.getKey().substring(name.length() + 1), texts(file.getValue()));
                }
            }
            if (!japanese.isEmpty()) {
                bundles.add(new Bundle(name, japanese, byLanguage));
            }
        }
        return bundles;
    }

    private static String name(Resource file) {
        String name = Objects.requireNonNull(file.getFilename());
        return name.substring(0, name.length() - END.length());
    }

    private static Map<String, String> texts(Resource file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
