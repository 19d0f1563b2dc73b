/** Planning slots: the week of a place, changes to many slots at once, copies of weeks, publication, and undoing them. */
@NullMarked
package jp.madoguchi.core.planning;

import org.jspecify.annotations.NullMarked;
