package jp.madoguchi.core;

import jp.madoguchi.core.tenancy.CityMigrations;
import jp.madoguchi.testkit.PlatformDatabase;

/** A second database, which is to the platform a second cluster; registered while the application runs. */
public record SecondCluster(String name, PlatformDatabase database) {

    /** Registers one under a name that no other test of the context uses. */
    public static SecondCluster register(PlatformDatabase main, CityMigrations migrations, String name) {
        PlatformDatabase second = PlatformDatabase.create();
        main.execute("INSERT INTO platform.cluster (name, jdbc_url) VALUES ('" + name + "', '" + second.url() + "')");
        migrations.migratePlatform();
        return new SecondCluster(name, second);
    }
}
