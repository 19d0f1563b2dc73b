package jp.madoguchi.core.invitee;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.madoguchi.exchange.record.BookablePerson;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes bookable people over from the ledger: from a sealed file or in process. */
@Service
public class InviteeImport {
    private static final int AT_A_TIME = 1_000;

    private final PersonHashing hashing;
    private final InviteeRows rows;

    InviteeImport(PersonHashing hashing, InviteeRows rows) {
        this.hashing = hashing;
        this.rows = rows;
    }

    /** What {@link #apply} would do; changes nothing. */
    @Transactional(readOnly = true)
    public ImportPlan plan(Stream<BookablePerson> people) {
        return run(people, "", false);
    }

    /**
     * Takes the people over in the caller's transaction; rows that are refused are left out and counted.
     *
     * @param source kept with each changed row, such as {@code T1-000003}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ImportPlan apply(Stream<BookablePerson> people, String source) {
        return run(people, source, true);
    }

    private ImportPlan run(Stream<BookablePerson> people, String source, boolean write) {
        Set<String> procedures = rows.procedures();
        Seen seen = new Seen(new HashSet<>(), new HashSet<>(), new HashSet<>());
        ImportCounts counts = ImportCounts.NONE;
        List<ImportPlan.Row> refused = new ArrayList<>();
        int number = 0;
        Iterator<BookablePerson> all = people.iterator();
        while (all.hasNext()) {
            PersonBatch batch = new PersonBatch(procedures, number);
            while (all.hasNext() && batch.size() < AT_A_TIME) {
                number++;
                batch.add(hashing.stored(all.next()), seen);
            }
            batch.compare(rows.existing(batch.ids(), batch.numbers(), batch.cityNumbers()));
            if (write) {
                rows.upsert(batch.toWrite(), source);
            }
            counts = counts.plus(batch.counts());
            batch.refused().stream()
                    .limit(ImportPlan.MOST_ROWS - (long) refused.size())
                    .forEach(refused::add);
        }
        return new ImportPlan(counts, List.copyOf(refused));
    }

    /** Ids and numbers of the rows so far: a file may name each once. */
    record Seen(Set<UUID> ids, Set<String> numbers, Set<String> cityNumbers) {}
}
