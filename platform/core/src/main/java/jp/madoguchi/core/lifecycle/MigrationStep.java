package jp.madoguchi.core.lifecycle;

import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityMigration;
import jp.madoguchi.core.tenancy.CityMigrations;

/** The city's tables and the rights on them. */
final class MigrationStep implements OpeningStep {

    private final CityMigrations migrations;

    MigrationStep(CityMigrations migrations) {
        this.migrations = migrations;
    }

    @Override
    public String code() {
        return "migrations";
    }

    @Override
    public int position() {
        return StepOrder.MIGRATIONS;
    }

    @Override
    public void open(City city) {
        CityMigration migration = migrations.migrate(city);
        if (!migration.succeeded()) {
            throw new IllegalStateException(migration.error());
        }
    }
}
