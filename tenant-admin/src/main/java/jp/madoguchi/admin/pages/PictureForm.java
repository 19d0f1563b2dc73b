package jp.madoguchi.admin.pages;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A picture to be kept, with what it says. */
public final class PictureForm {

    private @Nullable MultipartFile file;
    private String alt = "";
    private boolean decorative;

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

    public boolean isDecorative() {
        return decorative;
    }

    public void setDecorative(boolean decorative) {
        this.decorative = decorative;
    }
}
