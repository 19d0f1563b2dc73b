/** How a city is opened, suspended, closed and erased, and what operators did. */
@NullMarked
package jp.madoguchi.core.lifecycle;

import org.jspecify.annotations.NullMarked;
