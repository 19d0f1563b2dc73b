/** Thousands of residents of one city at its opening minute, while another city books as on any day. */
@NullMarked
package jp.madoguchi.perf.rush;

import org.jspecify.annotations.NullMarked;
