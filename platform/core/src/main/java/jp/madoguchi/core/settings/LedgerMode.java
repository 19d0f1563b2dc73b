package jp.madoguchi.core.settings;

/** Where a city's card ledger lives (T27). */
public enum LedgerMode {
    OFFLINE_AGENT,
    CLOUD
}
