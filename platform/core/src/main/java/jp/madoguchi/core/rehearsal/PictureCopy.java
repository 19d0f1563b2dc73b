package jp.madoguchi.core.rehearsal;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.madoguchi.core.storage.CityFiles;
import jp.madoguchi.core.storage.StoredFile;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityScope;
import org.springframework.stereotype.Component;

/** Copies the pictures that a configuration names from a city's storage to its twin's, under the same names. */
@Component
class PictureCopy {
    /** How a look names its logo and its icon. */
    private static final Pattern LOOK = Pattern.compile("(?:logo|icon)-[0-9a-f]{8}\\.(?:png|jpg)");

    private static final String MEDIA = "media_file";
    private static final Set<String> LOOKS = Set.of("setting", "staff_branding_draft", "staff_branding_version");

    private final CityFiles files;

    PictureCopy(CityFiles files) {
        this.files = files;
    }

    /** One that is missing in the city's storage is missing in the twin's too. */
    void copy(City original, City twin, Collection<TableRows> configuration) {
        names(configuration).forEach(name -> {
            Optional<StoredFile> file =
                    CityScope.<Optional<StoredFile>, RuntimeException>call(original, () -> files.get(name));
            file.ifPresent(found -> CityScope.run(twin, () -> files.put(name, found.content(), found.contentType())));
        });
    }

    static Set<String> names(Collection<TableRows> configuration) {
        Set<String> names = new TreeSet<>();
        configuration.forEach(table -> names(table).forEach(names::add));
        return names;
    }

    private static Stream<String> names(TableRows table) {
        if (table.table().equals(MEDIA)) {
            return table.byKey().keySet().stream().map(id -> "media/" + id);
        }
        if (!LOOKS.contains(table.table())) {
            return Stream.of();
        }
        return table.byKey().values().stream()
                .flatMap(row -> LOOK.matcher(row.json()).results())
                .map(found -> "branding/" + found.group());
    }
}
