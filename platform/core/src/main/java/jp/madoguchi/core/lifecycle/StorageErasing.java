package jp.madoguchi.core.lifecycle;

import java.util.Map;
import jp.madoguchi.core.storage.CityFiles;
import jp.madoguchi.core.tenancy.City;

/** Every file under the city's prefix. */
final class StorageErasing implements ErasingStep {

    private final CityFiles files;
    private final boolean configured;

    /** @param configured whether this installation has a file storage */
    StorageErasing(CityFiles files, boolean configured) {
        this.files = files;
        this.configured = configured;
    }

    @Override
    public String code() {
        return "storage";
    }

    @Override
    public int position() {
        return StepOrder.ERASE_STORAGE;
    }

    @Override
    public boolean applies(City city) {
        return configured;
    }

    @Override
    public Map<String, Long> erase(City city) {
        files.eraseAll();
        return Map.of();
    }
}
