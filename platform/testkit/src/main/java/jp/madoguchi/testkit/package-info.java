/** Fixtures, clock, database and house rules for tests; test scope only. */
@NullMarked
package jp.madoguchi.testkit;

import org.jspecify.annotations.NullMarked;
