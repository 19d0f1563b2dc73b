package jp.madoguchi.agent.place;

import java.nio.file.Path;

/** Another program of this terminal runs on the same folder. */
public final class HomeInUseException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    HomeInUseException(Path lock) {
        super("この端末のソフトは既に動いています。動いている画面を使うか、終了してから起動してください (" + lock + ")");
    }
}
