package jp.madoguchi.core.placement;

import java.util.List;
import java.util.Map;
import jp.madoguchi.base.db.OwnerDatabases;
import jp.madoguchi.core.lifecycle.ErasingStep;
import jp.madoguchi.core.lifecycle.StepOrder;
import jp.madoguchi.core.tenancy.City;

/** An erased city leaves nothing on the clusters where it lived before. */
final class OldCopyErasing implements ErasingStep {

    private final OwnerDatabases owners;
    private final MoveTable table;

    OldCopyErasing(OwnerDatabases owners, MoveTable table) {
        this.owners = owners;
        this.table = table;
    }

    @Override
    public String code() {
        return "copies";
    }

    @Override
    public int position() {
        return StepOrder.ERASE_COPIES;
    }

    @Override
    public Map<String, Long> erase(City city) {
        List<MoveRecord> moves = table.oldCopies(city.code());
        for (MoveRecord move : moves) {
            if (!move.source().equals(city.cluster())) {
                owners.of(move.source()).dropCopy(city.schema(), MoveRun.roles(city));
            }
            table.finish(move.id(), MoveRecord.State.REMOVED);
        }
        return Map.of("copies", (long) moves.size());
    }
}
