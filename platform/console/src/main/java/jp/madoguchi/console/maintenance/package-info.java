/** How operators plan stops, follow the cities' answers, extend, end and cancel them. */
@NullMarked
package jp.madoguchi.console.maintenance;

import org.jspecify.annotations.NullMarked;
