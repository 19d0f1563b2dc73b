package jp.madoguchi.core.tenancy;

import jp.madoguchi.base.db.DatabaseSettings;

/** Both logins of one cluster. */
public record ClusterLogins(DatabaseSettings application, DatabaseSettings owner) {}
