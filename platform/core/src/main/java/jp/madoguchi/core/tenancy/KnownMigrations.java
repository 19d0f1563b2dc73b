package jp.madoguchi.core.tenancy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The migrations of a city's schema that this application was built with.
 *
 * <p>A migration comes in a series, the number before the first dot: 1 the booking side, 2 the ledger. An application
 * without the ledger has no migration of series 2, uses none of its tables and does not care how far it is.
 */
final class KnownMigrations {

    static final List<String> FOLDERS = List.of("classpath:db/city", "classpath:db/ledger");

    private final List<Migration> migrations;
    private final Set<String> versions;
    private final Set<String> series;

    KnownMigrations(List<Migration> migrations) {
        this.migrations = migrations.stream()
                .sorted(Comparator.comparing(Migration::version))
                .toList();
        this.versions = this.migrations.stream().map(Migration::version).collect(Collectors.toUnmodifiableSet());
        this.series = versions.stream().map(KnownMigrations::series).collect(Collectors.toUnmodifiableSet());
    }

    /** What is on the class path. */
    static KnownMigrations ofClassPath() {
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        List<Migration> found = new ArrayList<>();
        try {
            for (String folder : FOLDERS) {
                String files = folder.replace("classpath:", "classpath*:") + "/V*__*.sql";
                for (Resource file : resolver.getResources(files)) {
                    String name = String.valueOf(file.getFilename());
                    found.add(Migration.of(name, file.getContentAsString(StandardCharsets.UTF_8)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The migrations on the class path cannot be read", e);
        }
        return new KnownMigrations(found);
    }

    /** Sorted, such as {@code 1.001}. */
    List<String> versions() {
        return migrations.stream().map(Migration::version).toList();
    }

    /** Those that an application must know to serve a schema that has them. */
    List<String> mustKnow() {
        return migrations.stream()
                .filter(migration -> !migration.expands())
                .map(Migration::version)
                .toList();
    }

    /** Changes with every change of a migration or of the rights that follow it. */
    String fingerprint(String rights) {
        String all = migrations.stream().map(Migration::toString).collect(Collectors.joining("\n", "", "\n" + rights));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(digest, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /**
     * Whether this application can work with a schema.
     *
     * @param applied every migration the schema has
     * @param mustKnow those of them that an application must know
     */
    SchemaFit fit(Collection<String> applied, Collection<String> mustKnow) {
        if (!applied.containsAll(versions)) {
            return SchemaFit.TOO_OLD;
        }
        boolean unknown =
                mustKnow.stream().anyMatch(version -> series.contains(series(version)) && !versions.contains(version));
        return unknown ? SchemaFit.TOO_NEW : SchemaFit.FITS;
    }

    private static String series(String version) {
        return version.substring(0, version.indexOf('.'));
    }

    /**
     * One migration.
     *
     * @param expands whether applications that do not know it can go on working, which its first line says
     */
    record Migration(String version, boolean expands, int content) {

        private static final String EXPANDS = "-- expands";

        static Migration of(String file, String content) {
            String version = file.substring(1, file.indexOf("__")).replace('_', '.');
            return new Migration(version, content.startsWith(EXPANDS), content.hashCode());
        }
    }
}
