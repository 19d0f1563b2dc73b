/** Starts the real parts once for run, tests and bench alike. */
@NullMarked
package jp.madoguchi.stack;

import org.jspecify.annotations.NullMarked;
