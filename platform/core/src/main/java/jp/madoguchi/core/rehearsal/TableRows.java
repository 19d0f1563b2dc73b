package jp.madoguchi.core.rehearsal;

import java.util.List;
import java.util.Map;

/**
 * The rows of a table.
 *
 * @param keyColumns its primary key
 * @param columns all columns that can be written
 * @param byKey rows by their primary key as text
 */
record TableRows(String table, List<String> keyColumns, List<String> columns, Map<String, Row> byKey) {

    /**
     * One row.
     *
     * @param json the whole row
     * @param compared the row without what differs by nature, such as when it was changed
     * @param label what people know it by
     */
    record Row(String json, String compared, String label) {}
}
