/** The load generator: closed loops and visitors with cookies. */
@NullMarked
package jp.madoguchi.perf.load;

import org.jspecify.annotations.NullMarked;
