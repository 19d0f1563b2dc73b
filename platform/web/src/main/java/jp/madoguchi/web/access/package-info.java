/** Rights at the door of a route. */
@NullMarked
package jp.madoguchi.web.access;

import org.jspecify.annotations.NullMarked;
