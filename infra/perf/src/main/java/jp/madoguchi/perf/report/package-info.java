/** What was measured, as a table and as JSON. */
@NullMarked
package jp.madoguchi.perf.report;

import org.jspecify.annotations.NullMarked;
