package jp.madoguchi.core.invitee;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Some rows of an import, held against what is stored. */
final class PersonBatch {
    private final Set<String> procedures;
    private final Map<Integer, StoredPerson> accepted = new LinkedHashMap<>();
    private final List<ImportPlan.Row> refused = new ArrayList<>();
    private final List<StoredPerson> toWrite = new ArrayList<>();
    private int row;
    private int size;
    private int added;
    private int changed;
    private int ended;
    private int unchanged;

    /** @param before how many rows came before this batch */
    PersonBatch(Set<String> procedures, int before) {
        this.procedures = procedures;
        this.row = before;
    }

    void add(StoredPerson person, InviteeImport.Seen seen) {
        row++;
        size++;
        boolean newId = seen.ids().add(person.id());
        boolean newNumber = seen.numbers().add(person.reservationNumber());
        boolean newCityNumber =
                person.cityNumber() == null || seen.cityNumbers().add(person.cityNumber());
        if (!newId || !newNumber) {
            refused.add(new ImportPlan.Row(row, "invitee.import.twice"));
        } else if (!newCityNumber) {
            refused.add(new ImportPlan.Row(row, "invitee.import.city-number-twice"));
        } else if (!procedures.contains(person.procedure())) {
            refused.add(new ImportPlan.Row(row, "invitee.import.procedure"));
        } else {
            accepted.put(row, person);
        }
    }

    /** Sorts the rows by what becomes of them. */
    void compare(Existing existing) {
        accepted.forEach((number, person) -> {
            if (isAnothers(existing.owners().get(person.reservationNumber()), person)) {
                refused.add(new ImportPlan.Row(number, "invitee.import.number-taken"));
            } else if (person.cityNumber() != null
                    && isAnothers(existing.cityOwners().get(person.cityNumber()), person)) {
                refused.add(new ImportPlan.Row(number, "invitee.import.city-number-taken"));
            } else {
                sort(existing.byId().get(person.id()), person);
            }
        });
    }

    private static boolean isAnothers(@Nullable UUID owner, StoredPerson person) {
        return owner != null && !owner.equals(person.id());
    }

    private void sort(@Nullable StoredPerson before, StoredPerson person) {
        if (before != null && person.changesNothingIn(before)) {
            unchanged++;
            return;
        }
        toWrite.add(person);
        if (before == null) {
            added++;
        } else if (before.active() && !person.active()) {
            ended++;
        } else {
            changed++;
        }
    }

    int size() {
        return size;
    }

    Set<UUID> ids() {
        return Set.copyOf(accepted.values().stream().map(StoredPerson::id).toList());
    }

    Set<String> numbers() {
        return Set.copyOf(
                accepted.values().stream().map(StoredPerson::reservationNumber).toList());
    }

    Set<String> cityNumbers() {
        return accepted.values().stream()
                .map(StoredPerson::cityNumber)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    List<StoredPerson> toWrite() {
        return toWrite;
    }

    List<ImportPlan.Row> refused() {
        return refused;
    }

    ImportCounts counts() {
        return new ImportCounts(added, changed, ended, unchanged, refused.size());
    }

    /**
     * What is stored of the people of a batch.
     *
     * @param owners the person who has a reservation number
     * @param cityOwners the person who has a number that the city gave
     */
    record Existing(Map<UUID, StoredPerson> byId, Map<String, UUID> owners, Map<String, UUID> cityOwners) {}
}
