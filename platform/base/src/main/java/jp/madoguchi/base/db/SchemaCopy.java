package jp.madoguchi.base.db;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * Copies a schema that lives on to the same tables on another cluster, by logical replication, until its writers are
 * stopped and both are equal. Beginning anew first removes what an earlier run has left.
 */
public final class SchemaCopy {

    private final SchemaContents from;
    private final SchemaContents to;
    private final Replication replication;

    /** @param name a plain name for what the copying leaves on both clusters until its end */
    public SchemaCopy(OwnerDatabase source, OwnerDatabase target, String schema, String name) {
        this.from = new SchemaContents(source, schema);
        this.to = new SchemaContents(target, schema);
        this.replication = new Replication(source, target, name);
    }

    /**
     * Empties the target's tables and has them filled; returns while that goes on.
     *
     * @throws IllegalStateException when the two schemas do not have the same tables
     */
    public void begin() {
        end();
        if (!from.tables().equals(to.tables())) {
            throw new IllegalStateException("The schema has other tables on the target than on the source");
        }
        to.empty();
        from.identifyRows(from.withoutKey(), "FULL");
        replication.begin(from.qualified(from.tables()));
    }

    /** How far the first filling is. */
    public CopyProgress progress() {
        return replication.progress();
    }

    /** Waits until all that was being written is written. */
    public void awaitWriters() {
        from.awaitWriters();
    }

    /** The end of what was written on the source until now. */
    public String position() {
        return replication.position();
    }

    /** Whether the target has everything up to a position. */
    public boolean has(String position) {
        return replication.has(position);
    }

    /** Sets the target's sequences to where the source's stand. */
    public void copySequences() {
        to.setSequences(from.sequences());
    }

    /** Both sides counted at the same time. */
    public CopySums sums() {
        CompletableFuture<List<TableSum>> there = CompletableFuture.supplyAsync(
                to::sums, work -> Thread.ofPlatform().start(work));
        List<TableSum> here = from.sums();
        return new CopySums(here, Objects.requireNonNull(there.join()));
    }

    /** Removes what the copying needed on both clusters; may be repeated. */
    public void end() {
        try {
            replication.endOnTarget();
        } finally {
            // Even when the target does not answer: a slot that nobody reads keeps the source's log for ever.
            replication.endOnSource();
            from.identifyRows(from.withoutKey(), "DEFAULT");
        }
    }
}
