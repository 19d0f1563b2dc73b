package jp.madoguchi.admin.facilities;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A map as it is uploaded: the picture and the words for who cannot see it. */
public final class MapForm {

    private @Nullable MultipartFile file;
    private String alt = "";

    public @Nullable MultipartFile getFile() {
        return file;
    }

    public void setFile(@Nullable MultipartFile file) {
        this.file = file;
    }

    public String getAlt() {
        return alt;
    }

    public void setAlt(String alt) {
        this.alt = alt;
    }
}
