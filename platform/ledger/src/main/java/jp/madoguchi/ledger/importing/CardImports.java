package jp.madoguchi.ledger.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.importing.ImportCancelledException;
import jp.madoguchi.base.importing.ImportProfile;
import jp.madoguchi.ledger.profile.ProfileJson;
import jp.madoguchi.ledger.profile.Profiles;
import jp.madoguchi.ledger.profile.StoredProfile;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;

/** Files on their way into the ledger: receive and look, confirm or discard, and undo as a whole. */
@Service
public class CardImports {

    private final Uploads uploads;
    private final Profiles profiles;
    private final DryRun dryRun;
    private final ImportTransaction transaction;
    private final ImportUndo undo;
    private final ImportHistory history;
    private final ImportProgress progress;

    CardImports(
            Uploads uploads,
            Profiles profiles,
            DryRun dryRun,
            ImportTransaction transaction,
            ImportUndo undo,
            ImportHistory history,
            ImportProgress progress) {
        this.uploads = uploads;
        this.profiles = profiles;
        this.dryRun = dryRun;
        this.transaction = transaction;
        this.undo = undo;
        this.history = history;
        this.progress = progress;
    }

    /** The names of the layouts that a file can have: the city's own, then the built-in ones. */
    public List<String> profiles() {
        return profiles.all().stream().map(StoredProfile::name).toList();
    }

    /**
     * Reads a file to its end and says what it would do; nothing reaches the ledger.
     *
     * @param id random, chosen by the caller; progress is reported under it
     * @throws IllegalArgumentException when there is no such profile
     */
    public UploadResult receive(UUID id, InputStream content, String fileName, String profileName) {
        StoredProfile profile =
                profiles.named(profileName).orElseThrow(() -> new IllegalArgumentException("No such profile"));
        uploads.dropOld();
        String sha256 = uploads.store(id, content);
        try {
            return switch (dryRun.run(id, uploads.file(id), profile.layout())) {
                case DryRun.Outcome.Refused refused -> {
                    uploads.drop(id);
                    yield new UploadResult.Refused(fileName, refused.reason());
                }
                case DryRun.Outcome.Counted counted -> {
                    ImportPlan plan = plan(new ImportPlan.File(id, fileName, size(id), sha256), profile, counted);
                    uploads.keep(plan);
                    yield new UploadResult.Planned(plan);
                }
            };
        } catch (ImportCancelledException e) {
            uploads.drop(id);
            return new UploadResult.Cancelled();
        } catch (RuntimeException e) {
            uploads.drop(id);
            throw e;
        }
    }

    /** A plan that waits for its confirmation. */
    public Optional<ImportPlan> plan(UUID id) {
        return uploads.plan(id);
    }

    /** Writes why rows of a plan's file will not be taken, as CSV without anything of a person. */
    public void refusals(ImportPlan plan, OutputStream out) throws IOException {
        RefusalList.write(plan, uploads.file(plan.id()), layout(plan), dryRun, out);
    }

    /** Brings the file of a plan into the ledger, whole or not at all. */
    public ConfirmResult confirm(UUID id) {
        Optional<ImportPlan> waiting = uploads.plan(id);
        if (waiting.isEmpty()) {
            return history.find(id).isPresent() ? new ConfirmResult.Confirmed(id) : new ConfirmResult.Gone();
        }
        ImportPlan plan = waiting.get();
        try {
            transaction.run(plan, layout(plan), uploads.file(id));
        } catch (DuplicateKeyException | PessimisticLockingFailureException e) {
            return history.confirmedBefore(plan.file().sha256()).isPresent()
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

    /** Takes a confirmed import back as a whole; false when it was undone before or is too old. */
    public boolean undo(UUID id) {
        return undo.undo(id);
    }

    /** Confirmed imports, newest first. */
    public List<ImportView> history() {
        return history.latest();
    }

    public Optional<ImportView> find(UUID id) {
        return history.find(id);
    }

    /** The first cards that an undo left as they are. */
    public List<KeptCard> kept(UUID id) {
        return history.kept(id);
    }

    private ImportPlan plan(ImportPlan.File file, StoredProfile profile, DryRun.Outcome.Counted counted) {
        return new ImportPlan(
                file,
                new ImportPlan.Layout(
                        profile.id(),
                        profile.name(),
                        profile.target(),
                        counted.result().encoding(),
                        ProfileJson.write(profile.layout())),
                counted.counts(),
                counted.problems(),
                profile.target().endsCards()
                        ? List.of()
                        : counted.result().samples().stream().map(Samples::of).toList(),
                counted.changes(),
                counted.endings(),
                counted.unmatched(),
                counted.result().warnings(),
                history.confirmedBefore(file.sha256()).orElse(null));
    }

    private static ImportProfile layout(ImportPlan plan) {
        return ProfileJson.read(plan.layout().definition());
    }

    private long size(UUID id) {
        try {
            return Files.size(uploads.file(id));
        } catch (IOException e) {
            throw new UncheckedIOException("The upload could not be read", e);
        }
    }
}
