/** What lies under everything: clock, era dates, name keys, CSV, connections and ports. */
@NullMarked
package jp.madoguchi.base;

import org.jspecify.annotations.NullMarked;
