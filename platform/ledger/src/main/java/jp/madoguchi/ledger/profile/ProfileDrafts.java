package jp.madoguchi.ledger.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.csv.TextEncoding;
import jp.madoguchi.base.importing.FileSketch;
import jp.madoguchi.base.importing.FileSketcher;
import jp.madoguchi.base.importing.ImportField;
import jp.madoguchi.base.importing.ImportProfile;
import jp.madoguchi.base.importing.ProfilePreview;
import jp.madoguchi.base.importing.SketchResult;
import jp.madoguchi.base.importing.SketchWishes;
import jp.madoguchi.base.importing.TargetKind;
import jp.madoguchi.ledger.port.Home;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** A profile while it is made on a screen, beside a real file or without one. */
@Service
public class ProfileDrafts {

    private static final int PREVIEWED = 10;
    private static final String RULER =
            "1---5----10---15---20---25---30---35---40---45---50---55---60---65---70---75---80\n";

    private final Samples samples;
    private final Profiles profiles;
    private final Home home;

    ProfileDrafts(Samples samples, Profiles profiles, Home home) {
        this.samples = samples;
        this.profiles = profiles;
        this.home = home;
    }

    /**
     * What the screen shows.
     *
     * @param sketch null without a real file
     * @param preview null without a file, or while the form cannot be read
     * @param problems sentences
     */
    public record View(
            ProfileForm form,
            @Nullable FileSketch sketch,
            ProfilePreview.@Nullable Result preview,
            List<ImportField> previewed,
            List<String> problems) {

        /** Why the file cannot be read by the form, or null. */
        public @Nullable String refusal() {
            return preview instanceof ProfilePreview.Result.Refused(String reason) ? reason : null;
        }

        public List<ProfilePreview.Row> rows() {
            return preview instanceof ProfilePreview.Result.Rows(List<ProfilePreview.Row> rows) ? rows : List.of();
        }

        /** The first lines of a file with fixed positions, below a ruler. */
        public String lines() {
            return sketch == null ? "" : RULER + String.join("\n", sketch.lines());
        }
    }

    /** The fields that a column can become here. */
    List<ImportField> fields() {
        return ProfileRules.fields(home.keepsResidentCode());
    }

    /** Takes a real file; the reason why it cannot be taken is a sentence, and it is gone then. */
    Optional<String> begin(UUID id, InputStream content) {
        samples.keep(id, content);
        SketchResult look = look(samples.find(id).orElseThrow(), SketchWishes.NONE);
        if (look instanceof SketchResult.Refused(String reason)) {
            samples.drop(id);
            return Optional.of(reason);
        }
        return Optional.empty();
    }

    /** The first form for a file. */
    View open(@Nullable UUID sample, TargetKind target) {
        Optional<Path> file = file(sample);
        if (file.isPresent()
                && look(file.get(), SketchWishes.NONE) instanceof SketchResult.Sketched(FileSketch sketch)) {
            return view(ProfileForm.of("", target, sketch), sketch, file.get());
        }
        return new View(ProfileForm.of(Map.of("target", target.name())).beside(null), null, null, List.of(), List.of());
    }

    /** The form of a profile that is there, beside a file where there is one. */
    View open(ImportProfile profile, @Nullable UUID sample) {
        return again(ProfileForm.of(profile), sample);
    }

    /** The form after a change, beside the file read as the form says. */
    View again(ProfileForm form, @Nullable UUID sample) {
        Optional<Path> file = file(sample);
        if (file.isEmpty()) {
            return new View(form.beside(null), null, null, List.of(), List.of());
        }
        TextEncoding encoding = form.encoding().isEmpty() ? null : TextEncoding.valueOf(form.encoding());
        return switch (look(file.get(), new SketchWishes(encoding, form.separator(), form.header()))) {
            case SketchResult.Refused refused ->
                new View(form.beside(null), null, null, List.of(), List.of(refused.reason()));
            case SketchResult.Sketched(FileSketch sketch) -> view(form.beside(sketch), sketch, file.get());
        };
    }

    /** Keeps the profile of a form and deletes the file. */
    SaveResult save(ProfileForm form, @Nullable UUID sample, @Nullable UUID id, int version) {
        SaveResult result = switch (form.read()) {
            case ProfileForm.Reading.Wrong wrong -> new SaveResult.Wrong(wrong.problems());
            case ProfileForm.Reading.Read read ->
                id == null ? profiles.create(read.profile()) : profiles.change(id, version, read.profile());
        };
        if (sample != null && result instanceof SaveResult.Saved) {
            samples.drop(sample);
        }
        return result;
    }

    /** Deletes the file of a profile that nobody will save. */
    void discard(UUID sample) {
        samples.drop(sample);
    }

    private View view(ProfileForm form, FileSketch sketch, Path file) {
        return switch (form.read()) {
            case ProfileForm.Reading.Wrong wrong -> new View(form, sketch, null, List.of(), wrong.problems());
            case ProfileForm.Reading.Read(ImportProfile profile) ->
                new View(
                        form,
                        sketch,
                        preview(file, profile),
                        profile.mappings().stream()
                                .map(mapping -> mapping.field())
                                .toList(),
                        List.of());
        };
    }

    private Optional<Path> file(@Nullable UUID sample) {
        return sample == null ? Optional.empty() : samples.find(sample);
    }

    private static SketchResult look(Path file, SketchWishes wishes) {
        try {
            return FileSketcher.look(file, wishes);
        } catch (IOException e) {
            throw new UncheckedIOException("The sample could not be read", e);
        }
    }

    private static ProfilePreview.Result preview(Path file, ImportProfile profile) {
        try {
            return ProfilePreview.of(file, profile, PREVIEWED);
        } catch (IOException e) {
            throw new UncheckedIOException("The sample could not be read", e);
        }
    }
}
