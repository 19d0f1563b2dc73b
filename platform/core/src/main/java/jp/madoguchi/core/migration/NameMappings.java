package jp.madoguchi.core.migration;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.CurrentActor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the old names of places and procedures mean in the bound city; kept for every further file of the profile. */
@Service
public class NameMappings {
    private final RunRows runs;
    private final NameRows names;
    private final AuditTrail audit;
    private final CurrentActor actors;

    NameMappings(RunRows runs, NameRows names, AuditTrail audit, CurrentActor actors) {
        this.runs = runs;
        this.names = names;
        this.audit = audit;
        this.actors = actors;
    }

    /**
     * An old name.
     *
     * @param rows how many rows use it
     * @param target facility id or procedure code, or "" where nobody has said
     */
    public record OldName(NameKind kind, String name, int rows, String target) {}

    /** The old names of a run with what they mean. */
    public List<OldName> of(UUID run, NameKind kind) {
        return runs.find(run)
                .map(found -> {
                    String profile = found.bookings().profile();
                    OldNames meanings =
                            kind == NameKind.FACILITY ? names.facilities(profile) : names.procedures(profile);
                    return names.used(run, kind).stream()
                            .map(used -> new OldName(
                                    kind,
                                    used.name(),
                                    used.rows(),
                                    meanings.target(used.name()).orElse("")))
                            .toList();
                })
                .orElse(List.of());
    }

    /** Keeps what the names mean; "" as a meaning is passed over. */
    @Transactional
    public void choose(UUID run, NameKind kind, Map<String, String> meanings) {
        runs.find(run).ifPresent(found -> {
            meanings.forEach((name, target) -> {
                if (!target.isEmpty()) {
                    names.choose(
                            found.bookings().profile(),
                            kind,
                            name,
                            target,
                            actors.get().id());
                }
            });
            audit.record(new AuditEntry(
                    "migration.names-chosen",
                    "migration",
                    run.toString(),
                    Map.of("kind", kind.name(), "names", Integer.toString(meanings.size()))));
        });
    }
}
