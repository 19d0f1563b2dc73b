package jp.madoguchi.base.db;

/**
 * A schema as the database has it.
 *
 * @param mark  what {@link OwnerDatabase#mark} wrote last; empty for nothing
 * @param shape changes when a table or sequence comes, goes or gets a column
 */
public record SchemaLook(String mark, String shape) {}
