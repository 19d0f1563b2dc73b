package jp.madoguchi.admin.staff;

import java.io.Serializable;
import java.util.List;

/**
 * One row of a file of accounts, read and checked.
 *
 * @param line   of the file, from 1
 * @param groups codes
 * @param places ids of facilities
 * @param errors message keys; empty for a row that can be taken
 */
public record ImportedPerson(
        long line,
        String shortName,
        String familyName,
        String givenName,
        List<String> groups,
        List<Long> places,
        List<String> errors)
        implements Serializable {

    public ImportedPerson {
        groups = List.copyOf(groups);
        places = List.copyOf(places);
        errors = List.copyOf(errors);
    }

    public boolean good() {
        return errors.isEmpty();
    }

    @Override
    public String toString() {
        return "ImportedPerson[line=" + line + "]";
    }
}
