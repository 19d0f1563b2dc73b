/** What ours is compared with: bare statements and a bare endpoint. */
@NullMarked
package jp.madoguchi.perf.floor;

import org.jspecify.annotations.NullMarked;
