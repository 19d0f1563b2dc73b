package jp.madoguchi.ledger.port;

/** What the place where the ledger runs may keep. */
@FunctionalInterface
public interface Home {

    /** Whether 住民票コード may be stored (sealed) here: on the stand-alone terminal alone, never in the cloud. */
    boolean keepsResidentCode();
}
