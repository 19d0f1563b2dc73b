/** The database clusters, and moving a city from one to another. */
@NullMarked
package jp.madoguchi.console.placement;

import org.jspecify.annotations.NullMarked;
