/** CPU time from the operating system and latencies. */
@NullMarked
package jp.madoguchi.perf.meter;

import org.jspecify.annotations.NullMarked;
