/** Planned stops: planned by operators in time, answered by cities, told on the top page, shown while they last. */
@NullMarked
package jp.madoguchi.core.maintenance;

import org.jspecify.annotations.NullMarked;
