/** Own domains of the city: asked for, proved, chosen and taken away by its staff. */
@NullMarked
package jp.madoguchi.admin.domains;

import org.jspecify.annotations.NullMarked;
