/** The processes of one run: PostgreSQL, the resident site and the bare server. */
@NullMarked
package jp.madoguchi.perf.stage;

import org.jspecify.annotations.NullMarked;
