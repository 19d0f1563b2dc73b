package jp.madoguchi.core.lifecycle;

import jp.madoguchi.base.db.Databases;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityMigrations;

/** The city's schema with its two roles, on the cluster where it is placed. */
final class SchemaStep implements OpeningStep {

    private final CityMigrations migrations;
    private final Databases databases;

    SchemaStep(CityMigrations migrations, Databases databases) {
        this.migrations = migrations;
        this.databases = databases;
    }

    @Override
    public String code() {
        return "schema";
    }

    @Override
    public int position() {
        return StepOrder.SCHEMA;
    }

    @Override
    public void open(City city) {
        migrations.prepare(city);
        // A city of the same code may have been given up: its roles were others.
        databases.forget(city.schema());
    }
}
