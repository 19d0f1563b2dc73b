/** Rehearsal twins of cities: making one, taking the city's configuration over again, beginning anew. */
@NullMarked
package jp.madoguchi.console.rehearsal;

import org.jspecify.annotations.NullMarked;
