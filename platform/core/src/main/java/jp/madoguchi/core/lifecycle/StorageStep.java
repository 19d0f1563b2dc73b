package jp.madoguchi.core.lifecycle;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import jp.madoguchi.core.storage.CityFiles;
import jp.madoguchi.core.tenancy.City;

/** The city's prefix in the file storage, proved by a file that is written and read again. */
final class StorageStep implements OpeningStep {

    private static final String NAME = "opened.txt";

    private final CityFiles files;
    private final boolean configured;

    /** @param configured whether this installation has a file storage */
    StorageStep(CityFiles files, boolean configured) {
        this.files = files;
        this.configured = configured;
    }

    @Override
    public String code() {
        return "storage";
    }

    @Override
    public int position() {
        return StepOrder.STORAGE;
    }

    @Override
    public boolean applies(City city) {
        return configured;
    }

    @Override
    public void open(City city) {
        byte[] mark = city.code().getBytes(StandardCharsets.UTF_8);
        files.put(NAME, mark, "text/plain");
        if (files.get(NAME).filter(file -> Arrays.equals(file.content(), mark)).isEmpty()) {
            throw new IllegalStateException("A file that was just stored is not there");
        }
    }
}
