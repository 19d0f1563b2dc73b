/** Starts, watches and ends a whole stack: the commands behind {@code infra/run} and {@code infra/stop}. */
@NullMarked
package jp.madoguchi.stack.launch;

import org.jspecify.annotations.NullMarked;
