package jp.madoguchi.ledger.port;

import java.nio.file.Path;

/** Where files of the bound city wait for their confirmation; another city's folder is another path. */
@FunctionalInterface
public interface WorkFolder {

    /** An existing folder that only this application reads. */
    Path path();
}
