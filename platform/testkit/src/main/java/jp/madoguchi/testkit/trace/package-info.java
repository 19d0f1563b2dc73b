/** From tests to clauses: which requirement was proved by which test, and how the run went. */
@NullMarked
package jp.madoguchi.testkit.trace;

import org.jspecify.annotations.NullMarked;
