package jp.madoguchi.core.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A setting that nobody reads promises the city something that does not happen. */
class EverySettingIsReadTest {
    private static final List<Class<?>> HOLDERS = List.of(
            Settings.class, DeadlineSettings.class, LookSettings.class, MailSettings.class, WaitingSettings.class);

    /** Where settings are only edited, checked or listed for translation. */
    private static final List<String> NO_READERS =
            List.of("/core/settings/", "/admin/settings/", "/admin/branding/", "/core/branding/Look", "/CitySources");

    /** Named when a city is opened; the ledger's cloud side will ask for it. No screen offers it. */
    private static final Set<String> NOT_OFFERED = Set.of("Settings.LEDGER_MODE");

    @Test
    void every_setting_that_a_city_may_change_is_read_by_the_product() {
        List<String> sources = productSources();
        assertThat(sources).hasSizeGreaterThan(500);

        List<String> unread = HOLDERS.stream()
                .flatMap(EverySettingIsReadTest::constants)
                .filter(constant -> !NOT_OFFERED.contains(constant))
                .filter(constant -> sources.stream().noneMatch(source -> names(source, constant)))
                .toList();

        assertThat(unread).isEmpty();
    }

    private static Stream<String> constants(Class<?> holder) {
        return Arrays.stream(holder.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .filter(field -> field.getType() == Setting.class || field.getType() == DeadlineSettings.Pair.class)
                .map(Field::getName)
                .map(name -> holder.getSimpleName() + "." + name);
    }

    private static boolean names(String source, String constant) {
        int at = source.indexOf(constant);
        while (at >= 0) {
            int end = at + constant.length();
            if (end == source.length() || !Character.isJavaIdentifierPart(source.charAt(end))) {
                return true;
            }
            at = source.indexOf(constant, end);
        }
        return false;
    }

    private static List<String> productSources() {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("tenant-admin"))) {
            root = root.getParent();
        }
        Path repository = root;
        return Stream.of("platform", "tenant-admin", "resident-site")
                .flatMap(module -> javaBelow(repository.resolve(module)).stream())
                .collect(Collectors.toList());
    }

    private static List<String> javaBelow(Path module) {
        try (Stream<Path> files = Files.walk(module)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("/src/main/java/"))
                    .filter(file -> NO_READERS.stream().noneMatch(file.toString()::contains)
                            || file.endsWith("core/settings/LoginRules.java")
                            || file.endsWith("core/settings/CapacityUse.java"))
                    .map(EverySettingIsReadTest::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
