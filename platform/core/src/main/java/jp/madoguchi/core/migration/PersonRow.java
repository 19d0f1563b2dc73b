package jp.madoguchi.core.migration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as the file has one.
 *
 * @param keys what the person is known by, the surest first; the first alone decides who it is
 * @param citizen the key of the same citizen as it will be stored, or null
 * @param fingerprint of all cells
 */
record PersonRow(int line, List<String> keys, @Nullable String citizen, String fingerprint) {

    @Override
    public String toString() {
        return "PersonRow[line=" + line + "]";
    }
}
