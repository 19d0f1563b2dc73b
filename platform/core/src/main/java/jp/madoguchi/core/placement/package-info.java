/** Which city lives on which database cluster, and how it gets to another without loss. */
@NullMarked
package jp.madoguchi.core.placement;

import org.jspecify.annotations.NullMarked;
