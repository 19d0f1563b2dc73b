package jp.madoguchi.core.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.base.importing.BuiltinProfiles;
import jp.madoguchi.base.importing.ImportProfile;
import jp.madoguchi.base.importing.ImportReader;
import jp.madoguchi.base.importing.ImportResult;
import jp.madoguchi.base.importing.ProfileDetection;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.core.migration.MigrationRun.SourceFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the files by the profiles that fit them, and stages their rows. */
@Service
class StagingTransaction {
    private static final String RESIDENT_RECORD_CODE = "住民票コード";

    private final RunRows runs;
    private final StagedRows rows;
    private final MigrationTexts texts;
    private final AuditTrail audit;
    private final CurrentActor actors;
    private final SecureTokens tokens;
    private final Clock clock;

    StagingTransaction(
            RunRows runs,
            StagedRows rows,
            MigrationTexts texts,
            AuditTrail audit,
            CurrentActor actors,
            SecureTokens tokens,
            Clock clock) {
        this.runs = runs;
        this.rows = rows;
        this.texts = texts;
        this.audit = audit;
        this.actors = actors;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** @throws FileNotTaken and nothing is staged, when a file is refused as a whole */
    @Transactional
    public UUID stage(UploadedFile bookings, @Nullable UploadedFile people) {
        UUID run = tokens.uuid7(clock);
        ImportProfile bookingProfile = profile(bookings, BuiltinProfiles.oldBookings());
        ImportProfile peopleProfile = people == null ? null : profile(people, BuiltinProfiles.people());
        runs.insert(
                run,
                source(bookings, bookingProfile),
                people == null || peopleProfile == null ? null : source(people, peopleProfile),
                actors.get().id());
        List<String> warnings = new ArrayList<>(read(run, RowKind.BOOKING, bookings, bookingProfile));
        if (people != null && peopleProfile != null) {
            warnings.addAll(read(run, RowKind.PERSON, people, peopleProfile));
        }
        runs.warn(run, warnings);
        audit.record(new AuditEntry(
                "migration.staged", "migration", run.toString(), Map.of("profile", bookingProfile.name())));
        return run;
    }

    private ImportProfile profile(UploadedFile file, List<ImportProfile> candidates) {
        try {
            // Where none fits, the first one's own sentence says what is missing.
            return ProfileDetection.of(file.path(), candidates).orElse(candidates.getFirst());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceFile source(UploadedFile file, ImportProfile profile) {
        return new SourceFile(file.name(), profile.name(), Checksum.of(file.path()));
    }

    private List<String> read(UUID run, RowKind kind, UploadedFile file, ImportProfile profile) {
        StagingSink sink = new StagingSink(rows, run, kind);
        try {
            return switch (new ImportReader().read(file.path(), profile, sink)) {
                case ImportResult.FileRefused refused -> throw new FileNotTaken(file.name(), refused.reason());
                case ImportResult.Completed completed -> {
                    if (completed.headers().stream().anyMatch(header -> header.contains(RESIDENT_RECORD_CODE))) {
                        throw new FileNotTaken(file.name(), texts.text("migration.file.resident-record-code"));
                    }
                    sink.flush();
                    yield completed.warnings();
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
