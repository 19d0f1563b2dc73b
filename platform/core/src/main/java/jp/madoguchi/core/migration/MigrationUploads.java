package jp.madoguchi.core.migration;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Takes in the files of a run: bookings alone, or with a list of the people whose they are. */
@Service
public class MigrationUploads {
    private final StagingTransaction staging;

    MigrationUploads(StagingTransaction staging) {
        this.staging = staging;
    }

    /** Reads both files to their end; either all readable rows are staged, or nothing. */
    public UploadResult stage(UploadedFile bookings, @Nullable UploadedFile people) {
        try {
            return new UploadResult.Staged(staging.stage(bookings, people));
        } catch (FileNotTaken e) {
            return e.refused();
        }
    }
}
