/** Own domains of a city: asked for by its staff, proved by the worker, then one of its hosts. */
@NullMarked
package jp.madoguchi.core.domain;

import org.jspecify.annotations.NullMarked;
