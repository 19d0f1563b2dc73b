package jp.madoguchi.ledger.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.importing.ImportProfile;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Card lists on their way into the ledger: receive and look, then confirm or discard. */
@Service
public class CardImports {

    private final Uploads uploads;
    private final DryRun dryRun;
    private final ImportTransaction transaction;
    private final ImportHistory history;
    private final ImportProgress progress;

    CardImports(
            Uploads uploads,
            DryRun dryRun,
            ImportTransaction transaction,
            ImportHistory history,
            ImportProgress progress) {
        this.uploads = uploads;
        this.dryRun = dryRun;
        this.transaction = transaction;
        this.history = history;
        this.progress = progress;
    }

    /** The names of the layouts that a file can have, the most usual first. */
    public List<String> profiles() {
        return CardProfiles.all().stream().map(ImportProfile::name).toList();
    }

    /**
     * Reads a file to its end and says what it would do; nothing reaches the ledger.
     *
     * @param id random, chosen by the caller; progress is reported under it
     * @throws IllegalArgumentException when there is no such profile
     */
    public UploadResult receive(UUID id, InputStream content, String fileName, String profileName) {
        ImportProfile profile = profile(profileName);
        uploads.dropOld();
        String sha256 = uploads.store(id, content);
        try {
            return switch (dryRun.run(id, uploads.file(id), profile)) {
                case DryRun.Outcome.Refused refused -> {
                    uploads.drop(id);
                    yield new UploadResult.Refused(fileName, refused.reason());
                }
                case DryRun.Outcome.Counted counted -> {
                    ImportPlan plan = plan(id, profile, fileName, sha256, counted);
                    uploads.keep(plan);
                    yield new UploadResult.Planned(plan);
                }
            };
        } catch (IOException e) {
            uploads.drop(id);
            throw new UncheckedIOException("The upload could not be read", e);
        } catch (RuntimeException e) {
            uploads.drop(id);
            throw e;
        }
    }

    /** A plan that waits for its confirmation. */
    public Optional<ImportPlan> plan(UUID id) {
        return uploads.plan(id);
    }

    /** Brings the file of a plan into the ledger, whole or not at all. */
    public ConfirmResult confirm(UUID id) {
        Optional<ImportPlan> waiting = uploads.plan(id);
        if (waiting.isEmpty()) {
            return history.find(id).isPresent() ? new ConfirmResult.Confirmed(id) : new ConfirmResult.Gone();
        }
        ImportPlan plan = waiting.get();
        try {
            transaction.run(plan, profile(plan.profile()), uploads.file(id));
        } catch (DuplicateKeyException e) {
            return history.confirmedBefore(plan.sha256()).isPresent()
                    ? new ConfirmResult.AlreadyImported()
                    : new ConfirmResult.Collided();
        } finally {
            progress.end(id);
        }
        uploads.drop(id);
        return new ConfirmResult.Confirmed(id);
    }

    /** Deletes an upload that will not be confirmed. */
    public void discard(UUID id) {
        uploads.drop(id);
    }

    /** Confirmed imports, newest first. */
    public List<ImportView> history() {
        return history.latest();
    }

    public Optional<ImportView> find(UUID id) {
        return history.find(id);
    }

    private ImportPlan plan(
            UUID id, ImportProfile profile, String fileName, String sha256, DryRun.Outcome.Counted counted)
            throws IOException {
        return new ImportPlan(
                id,
                profile.name(),
                fileName,
                Files.size(uploads.file(id)),
                sha256,
                counted.result().encoding().label(),
                counted.added(),
                counted.changed(),
                counted.unchanged(),
                counted.refused(),
                counted.problems(),
                counted.result().samples().stream().map(DryRun::sample).toList(),
                counted.result().warnings(),
                history.confirmedBefore(sha256).orElse(null));
    }

    private static ImportProfile profile(String name) {
        return CardProfiles.named(name).orElseThrow(() -> new IllegalArgumentException("No such profile"));
    }
}
